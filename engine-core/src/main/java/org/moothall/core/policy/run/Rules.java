package org.moothall.core.policy.run;

import java.util.List;
import org.drools.model.Model;

/**
 * The rules of one file as Drools runs them.
 *
 * @param key equal for equal rules, and for no others; where they stand in the file does not matter
 * @param lazily the executable model, once it is wanted
 * @param names what the model calls the rules, in the order of the file
 */
public record Rules(String key, LazyModel lazily, List<String> names) {
  public Rules {
    names = List.copyOf(names);
  }

  /** The executable model; made now if it was not yet wanted. */
  public Model model() {
    return lazily.get();
  }

  /**
   * The name of a rule as it was written, for one of the rules that Drools runs in its stead; see
   * {@link org.moothall.core.policy.check.CheckedFile}.
   */
  static String written(String name) {
    var way = name.indexOf('w');
    return way < 0 ? name : name.substring(0, way);
  }
}
