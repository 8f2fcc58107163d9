package org.moothall.core.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.core.policy.claim.RulePlace;
import org.moothall.core.policy.tree.DrlRule;
import org.moothall.core.policy.tree.RuleHead;

/** A rule in its layer, the rule it takes the place of, and the one that takes its place. */
final class Standing {

  private final RuleFile file;
  private final int index;
  private final int layer;
  private @Nullable Standing replaces;
  private @Nullable Standing replacedBy;

  Standing(RuleFile file, int index, int layer) {
    this.file = file;
    this.index = index;
    this.layer = layer;
  }

  RuleFile file() {
    return file;
  }

  int index() {
    return index;
  }

  int layer() {
    return layer;
  }

  DrlRule rule() {
    return file.tree().get(index);
  }

  RuleHead head() {
    return rule().head();
  }

  RulePlace place() {
    return file.place(index);
  }

  void replace(Standing other) {
    replaces = other;
    other.replacedBy = this;
  }

  Optional<Standing> replaces() {
    return Optional.ofNullable(replaces);
  }

  Optional<Standing> replacedBy() {
    return Optional.ofNullable(replacedBy);
  }

  boolean stands() {
    return replacedBy == null;
  }
}
