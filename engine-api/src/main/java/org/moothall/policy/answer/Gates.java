package org.moothall.policy.answer;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.moothall.policy.Reason;
import org.moothall.policy.answer.Merge.Kind;
import org.moothall.policy.fact.Gate;

/**
 * What still keeps a matter from closing.
 *
 * @param blocked reasons by gate, in the order of gates; empty when it may close
 */
public record Gates(Map<Gate, List<Reason>> blocked) {
  public Gates {
    blocked = Collections.unmodifiableMap(new TreeMap<>(blocked));
  }

  /** What a rule on gates can say. */
  public interface Verbs {

    /** The gate has not been passed. */
    @Merge(value = Kind.JOIN, how = "every gate named by any rule blocks")
    void block(Gate gate, String reason);
  }
}
