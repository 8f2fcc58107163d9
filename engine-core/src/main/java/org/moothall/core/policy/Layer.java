package org.moothall.core.policy;

import java.util.List;

/** Rule files that replace nothing of one another: a pack, or one local file. */
record Layer(List<RuleFile> files) {
  Layer {
    files = List.copyOf(files);
  }
}
