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
 * @param safety whether people are in danger, so that one level of the ladder is skipped
 * @param mediateFirst whether mediation comes before the case is taken over; never where people are
 *     in danger
 */
public record Escalation(
    Optional<Rung.Mode> raise, Set<String> tell, boolean safety, boolean mediateFirst) {
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

    /** People are in danger: the case goes up, and one level is skipped. */
    @Merge(
        value = Kind.JOIN,
        how = "one rule is enough; it raises the case at least by telling, and wins over mediation")
    void safety(String ground);

    /** Mediation is offered before the next level takes the case over. */
    @Merge(value = Kind.JOIN, how = "one rule is enough; it yields to safety")
    void mediateFirst(String reason);
  }
}
