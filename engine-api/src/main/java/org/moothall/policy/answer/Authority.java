package org.moothall.policy.answer;

import org.moothall.policy.answer.Merge.Kind;

/**
 * Whether a command may be given.
 *
 * @param allowed true if some rule allows it and none refuses
 */
public record Authority(boolean allowed) {

  /** What a rule on authority can say. */
  public interface Verbs {

    /** The actor may give the command. */
    @Merge(value = Kind.GRANT, how = "needed; loses to every refusal; silence refuses")
    void allow(String reason);

    /** The actor may not give the command. */
    @Merge(value = Kind.JOIN, how = "any refusal refuses")
    void refuse(String reason);
  }
}
