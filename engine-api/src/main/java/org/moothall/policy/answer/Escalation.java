package org.moothall.policy.answer;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.moothall.ledger.Rung;
import org.moothall.policy.answer.Merge.Kind;

/**
 * Whether a case moves up the ladder.
 *
 * @param raise how the next level is brought in; empty when the case stays where it is
 * @param tell the offices to be told, in alphabetical order
 */
public record Escalation(Optional<Rung.Mode> raise, Set<String> tell) {
  public Escalation {
    tell = Collections.unmodifiableSet(new TreeSet<>(tell));
  }

  /** What a rule on escalation can say. */
  public interface Verbs {

    /** The next level is brought in. */
    @Merge(value = Kind.JOIN, how = "the strongest mode holds")
    void raise(Rung.Mode mode, String ground);

    /** This office is told. */
    @Merge(value = Kind.JOIN, how = "everybody named by any rule is told")
    void tell(String office);
  }
}
