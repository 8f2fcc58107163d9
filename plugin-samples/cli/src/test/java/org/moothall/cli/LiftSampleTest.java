package org.moothall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.cli.run.FinishedConsultation;
import org.moothall.council.Draw;
import org.moothall.ledger.CaseView;
import org.moothall.ledger.Promise;
import org.moothall.ledger.Rung;
import org.moothall.matter.Level;
import org.moothall.matter.Outcome;
import org.moothall.meeting.Decision;
import org.moothall.meeting.Position;
import org.moothall.meeting.QuestionView;
import org.moothall.policy.Reason;
import org.moothall.report.Report;

/** The whole sample, from the folder to the report. */
class LiftSampleTest {
  @TempDir private static Path parent;

  private static Path out;
  private static Cli cli;
  private static FinishedConsultation consultation;
  private static Report report;

  @BeforeAll
  static void consult() {
    out = parent.resolve("lift");
    cli = Cli.run("consult", Path.of("samples", "lift"), "--out", out, "--strict", "--seed", 7);
    assertThat(cli.exit()).as(cli.err()).isZero();
    consultation = FinishedConsultation.open(out);
    report = consultation.hall().reports().gather("lift");
  }

  @AfterAll
  static void close() {
    consultation.close();
  }

  private static Draw.Seated council() {
    return (Draw.Seated) report.councils().getFirst();
  }

  private static QuestionView question(int meeting, int question) {
    return report.meetings().get(meeting).questions().get(question);
  }

  private static CaseView account(String id) {
    return consultation.hall().ledger().find("lift", id).orElseThrow();
  }

  private static List<String> rules(List<Reason> because) {
    return because.stream().map(Reason::rule).toList();
  }

  @Test
  void theSummaryTellsItInAFewLines() {
    assertThat(cli.out().lines())
        .contains(
            "织云新村加装电梯 / Lifts for Zhiyun Village",
            "  people    376 took part",
            "  votes     5999 by 330 people; 0 rows left out",
            "  council   zhiyun-council: 25 members and 5 alternates drawn, %d of %d quotas met"
                .formatted(council().checks().size(), council().checks().size()),
            "  accounts  8, of which 2 resolved and 1 climbed above their level",
            "  promises  8: 3 kept, 1 broken, 1 withdrawn, 3 open",
            "  record    " + report.head(),
            "  report    " + out.resolve("report.html"));
    assertThat(cli.err()).doesNotContain("MOOT");
  }

  @Test
  void everybodyWhoSpokeIsCounted() {
    var took = report.participation();

    assertThat(took.opinions()).isEqualTo(388);
    assertThat(took.authors()).isEqualTo(298);
    assertThat(took.byChannel())
        .extracting(channel -> channel.channel() + " " + channel.opinions())
        .containsExactly(
            "chat 143", "platform 111", "paper 45", "doorstep 43", "meeting 27", "hotline 19");
    assertThat(took.byCohort())
        .filteredOn(share -> share.feature().equals("cohort"))
        .extracting(share -> share.value() + " " + share.roster())
        .containsExactly("18-34 62", "35-59 166", "60+ 172");
  }

  @Test
  void peopleFallIntoGroupsAndOpinionsIntoThemes() {
    assertThat(report.map().groups()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(report.map().consensus()).isNotEmpty();
    assertThat(report.map().divisive()).isNotEmpty();
    assertThat(report.themes()).hasSizeGreaterThanOrEqualTo(8);
    assertThat(report.themes().stream().mapToLong(theme -> theme.size()).sum()).isEqualTo(388);
  }

  @Test
  void theCouncilMeetsItsQuotas() {
    assertThat(council().members()).hasSize(25);
    assertThat(council().alternates()).hasSize(5);
    assertThat(council().checks()).allMatch(Draw.RuleCheck::holds);
    assertThat(rules(council().checks().stream().map(check -> check.rule().because()).toList()))
        .contains("linhai.non-party", "linhai.village.chair", "linhai.village.supervision")
        .contains("zhiyun.composition.buildings", "zhiyun.composition.lower-floors");
    for (int building = 1; building <= 6; building++) {
      assertThat(seatsOf("place=building-" + building)).isGreaterThanOrEqualTo(2);
    }
    assertThat(seatsOf("floor=1")).isGreaterThanOrEqualTo(4);
    assertThat(seatsOf("floor=2")).isGreaterThanOrEqualTo(4);
    assertThat(seatsOf("party=no")).isGreaterThanOrEqualTo(13);
  }

  private static long seatsOf(String trait) {
    return council().members().stream().filter(seat -> seat.traits().contains(trait)).count();
  }

  @Test
  void theChairIsTheSecretary() {
    var chair = council().members().getFirst();

    assertThat(chair.office()).isEqualTo("chair");
    assertThat(chair.member().display()).isEqualTo("邹国栋");
  }

  @Test
  void tooFewCameToTheFirstMeeting() {
    var decision = question(0, 0).decision().orElseThrow();

    assertThat(decision).isInstanceOf(Decision.Inquorate.class);
    assertThat(decision.quorum().counted()).isEqualTo(11);
    assertThat(decision.quorum().tests()).extracting(test -> test.needed()).containsExactly(13L);
  }

  @Test
  void theSecondCallDecidesUnderTheVillagesOwnQuorum() {
    var question = question(1, 0);
    var decision = question.decision().orElseThrow();

    assertThat(report.meetings().get(1).call()).isEqualTo(2);
    assertThat(rules(question.quorumRule().because()))
        .contains("zhiyun.quorum.second-call")
        .doesNotContain("linhai.quorum.second-call");
    assertThat(decision.quorum().tests()).extracting(test -> test.needed()).containsExactly(10L);
    assertThat(decision).isInstanceOf(Decision.Passed.class);
    assertThat(decision.tally().inFavour()).isEqualTo(10);
    assertThat(decision.tally().against()).isEqualTo(2);
    assertThat(decision.tally().abstained()).isEqualTo(6);
    assertThat(decision.tally().present()).isEqualTo(18);
    assertThat(decision.tally().chair()).hasValue(Position.ABSTAIN);
  }

  @Test
  void clearGlassIsRejected() {
    assertThat(question(1, 1).id()).isEqualTo("clear-glass");
    assertThat(question(1, 1).decision().orElseThrow()).isInstanceOf(Decision.Rejected.class);
  }

  @Test
  void theChairStandsAsideWhereItIsAboutHisOwnBuilding() {
    var question = question(1, 2);
    var chair = council().members().getFirst().member().pseudonym();

    assertThat(question.recused()).containsOnlyKeys(chair);
    assertThat(question.decision().orElseThrow()).isInstanceOf(Decision.Passed.class);
    assertThat(question.decision().orElseThrow().tally().present()).isEqualTo(17);
  }

  @Test
  void aBrokenPromiseTakesTheAccountToTheStreet() {
    var sunlight = account("sunlight");
    var due = Instant.parse("2026-04-20T09:00:00Z");

    assertThat(sunlight.promises())
        .extracting(Promise::state)
        .containsExactly(new Promise.State.Broken(due), new Promise.State.Open());
    assertThat(sunlight.rungs()).hasSize(1);
    var rung = sunlight.rungs().getFirst();
    assertThat(rung.level()).isEqualTo(Level.STREET);
    assertThat(rung.mode()).isEqualTo(Rung.Mode.CO_OWN);
    assertThat(rung.at()).isEqualTo(due);
    assertThat(rules(rung.because())).contains("base.escalation.broken-promise");
    assertThat(sunlight.answered()).isTrue();
  }

  @Test
  void theFireLaneIsClearedInTimeAndItsAccountResolved() {
    var lane = account("lane");

    assertThat(lane.dueAt()).isEqualTo(Instant.parse("2026-04-03T09:00:00Z"));
    assertThat(rules(lane.because())).contains("linhai.reply.danger");
    assertThat(lane.promises().getFirst().state()).isInstanceOf(Promise.State.Kept.class);
    assertThat(lane.resolution()).isPresent();
    assertThat(lane.rungs()).isEmpty();
  }

  @Test
  void theMatterEndsWithADecision() {
    assertThat(report.matter().outcome().orElseThrow())
        .isInstanceOfSatisfying(
            Outcome.Decided.class, decided -> assertThat(decided.question()).isEqualTo("lifts"));
    assertThat(report.asOf()).isEqualTo(Instant.parse("2026-04-30T09:00:00Z"));
  }

  @Test
  void theReportShowsItAndEscapesWhatPeopleWrote() throws IOException {
    var html = Files.readString(out.resolve("report.html"));

    assertThat(html)
        .contains("织云新村加装电梯", "Lifts for Zhiyun Village", "邹国栋", report.head().hash())
        .contains("zhiyun.quorum.second-call")
        .doesNotContain("<script>alert(");
  }

  @Test
  void whatWasSaidIsFoundInBothLanguages() {
    var hits = consultation.hall().opinions().search("lift", "消防车", 5);

    assertThat(hits).extracting(hit -> hit.opinion().id()).contains("w060");
    assertThat(consultation.hall().opinions().search("lift", "ginkgo", 9))
        .extracting(hit -> hit.opinion().id())
        .contains("p025", "p094");
  }
}
