package org.moothall.core.policy.run;

import java.util.function.Supplier;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * A model that is made when it is first wanted. If that fails, it is tried again the next time.
 * Safe to share between threads.
 */
public final class LazyModel {

  private @Nullable Supplier<Model> make;
  private @Nullable Model model;

  /** A model that this makes. */
  public LazyModel(Supplier<Model> make) {
    this.make = make;
  }

  synchronized Model get() {
    var known = model;
    if (known == null && make != null) {
      known = make.get();
      model = known;
      make = null; // with the text it was made from
    }
    if (known == null) {
      throw new IllegalStateException("neither a model nor a way to make it");
    }
    return known;
  }
}
