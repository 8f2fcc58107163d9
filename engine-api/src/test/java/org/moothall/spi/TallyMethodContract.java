package org.moothall.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moothall.meeting.Position;
import org.moothall.meeting.Tally;
import org.moothall.meeting.Verdict;
import org.moothall.policy.answer.DecisionRule;

/**
 * What every {@link TallyMethod} must keep to. Extend it and say which rules the method
 * understands.
 */
public abstract class TallyMethodContract {

  private static final int MEMBERS = 5;

  /** The method under test; the same or an equal one at each call. */
  protected abstract TallyMethod method();

  /** Rules the method understands, at least one. */
  protected abstract List<DecisionRule> rules();

  @Test
  void itsIdStaysTheSame() {
    assertThat(method().id()).isNotBlank().isEqualTo(method().id());
  }

  @Test
  void everyVerdictHasAReason() {
    for (DecisionRule rule : rules()) {
      for (Tally tally : tallies()) {
        assertThat(method().count(tally, rule).because())
            .as("%s under %s", tally, rule)
            .isNotEmpty();
      }
    }
  }

  @Test
  void equalTalliesHaveEqualVerdicts() {
    for (DecisionRule rule : rules()) {
      for (Tally tally : tallies()) {
        assertThat(method().count(tally, rule)).isEqualTo(method().count(tally, rule));
      }
    }
  }

  @Test
  void itMayBeCalledFromManyThreads() {
    TallyMethod method = method();
    for (DecisionRule rule : rules()) {
      for (Tally tally : tallies()) {
        Verdict alone = method.count(tally, rule);
        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> method.count(tally, rule)))
            .allMatch(alone::equals);
      }
    }
  }

  /** Where nobody votes for or against, nothing passes (invariant 16). */
  @Test
  void nobodyDecidesNothing() {
    for (DecisionRule rule : rules()) {
      for (Tally tally : tallies()) {
        if (tally.inFavour() + tally.against() == 0) {
          assertThat(method().count(tally, rule).passed()).as("%s under %s", tally, rule).isFalse();
        }
      }
    }
  }

  /** A vote for instead of one against never makes a question fail (invariant 18). */
  @Test
  void aVoteForNeverHurts() {
    for (DecisionRule rule : rules()) {
      for (Tally tally : tallies()) {
        if (tally.against() > 0 && method().count(tally, rule).passed()) {
          assertThat(method().count(oneMoreFor(tally), rule).passed())
              .as("one more for than in %s under %s", tally, rule)
              .isTrue();
        }
      }
    }
  }

  private static Tally oneMoreFor(Tally tally) {
    return new Tally(
        tally.inFavour() + 1,
        tally.against() - 1,
        tally.abstained(),
        tally.present(),
        tally.inOffice(),
        tally.chair().map(position -> Position.FOR));
  }

  /**
   * Every way in which up to five of six members in office can vote, the chair with the first camp
   * there is.
   */
  private static List<Tally> tallies() {
    List<Tally> tallies = new ArrayList<>();
    for (int inFavour = 0; inFavour <= MEMBERS; inFavour++) {
      for (int against = 0; inFavour + against <= MEMBERS; against++) {
        for (int abstained = 0; inFavour + against + abstained <= MEMBERS; abstained++) {
          Optional<Position> chair =
              inFavour > 0
                  ? Optional.of(Position.FOR)
                  : against > 0 ? Optional.of(Position.AGAINST) : Optional.empty();
          tallies.add(new Tally(inFavour, against, abstained, MEMBERS, MEMBERS + 1, chair));
        }
      }
    }
    return tallies;
  }
}
