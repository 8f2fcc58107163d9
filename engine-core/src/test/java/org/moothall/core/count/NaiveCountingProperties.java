package org.moothall.core.count;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.moothall.core.count.NaiveCounting.Outcome;
import org.moothall.meeting.Decision;
import org.moothall.policy.answer.DecisionRule;
import org.moothall.policy.answer.QuorumRule;

/** Two implementations that share no arithmetic decide alike. */
@Domain(CountDomain.class)
class NaiveCountingProperties {

  @Property(tries = 5_000)
  @StatisticsReport(StatisticsReportMode.OFF)
  void countingByHandDecidesAlike(
      @ForAll Figures figures, @ForAll QuorumRule quorum, @ForAll DecisionRule decision) {
    Outcome outcome = outcome(Given.decide(figures, quorum, decision));

    Statistics.collect(outcome);
    Statistics.coverage(
        coverage -> {
          for (Outcome each : Outcome.values()) {
            coverage.check(each).percentage(share -> share > 5);
          }
        });
    assertThat(outcome).isEqualTo(NaiveCounting.decide(figures, quorum, decision));
  }

  @Tag("exhaustive")
  @Property(tries = 1_000_000)
  void countingByHandDecidesAlikeAMillionTimes(
      @ForAll Figures figures, @ForAll QuorumRule quorum, @ForAll DecisionRule decision) {
    assertThat(outcome(Given.decide(figures, quorum, decision)))
        .isEqualTo(NaiveCounting.decide(figures, quorum, decision));
  }

  private static Outcome outcome(Decision decision) {
    return switch (decision) {
      case Decision.Inquorate d -> Outcome.INQUORATE;
      case Decision.Rejected d -> Outcome.REJECTED;
      case Decision.Passed d -> Outcome.PASSED;
      case Decision.Undecided d -> throw new AssertionError("nothing is left open here: " + d);
    };
  }
}
