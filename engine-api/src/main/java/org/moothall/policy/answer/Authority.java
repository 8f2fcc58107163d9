package org.moothall.policy.answer;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.moothall.policy.answer.Merge.Kind;

/**
 * Whether a command may be given.
 *
 * @param allowed true if some rule allows it and none refuses
 * @param tell offices that must be told of it, in alphabetical order
 */
public record Authority(boolean allowed, Set<String> tell) {
  public Authority {
    tell = Collections.unmodifiableSet(new TreeSet<>(tell));
  }

  /** What a rule on authority can say. */
  public interface Verbs {

    /** The actor may give the command. */
    @Merge(value = Kind.GRANT, how = "needed; loses to every refusal; silence refuses")
    void allow(String reason);

    /** The actor may not give the command. */
    @Merge(value = Kind.JOIN, how = "any refusal refuses")
    void refuse(String reason);

    /** This office must be told of the command; the record names it beside the command. */
    @Merge(value = Kind.JOIN, how = "everybody named by any rule is told")
    void tell(String office);
  }
}
