package org.moothall.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.moothall.matter.Level;
import org.moothall.matter.Matter;
import org.moothall.matter.MatterView;
import org.moothall.matter.Outcome;
import org.moothall.opinion.GroupingMode;
import org.moothall.opinion.OpinionMap;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyStack;
import org.moothall.record.Head;

/**
 * Reports for tests: an old building wants a lift. Each call makes a new report, equal to the last.
 */
public final class SampleReport {
  static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

  private static final String POLICY_VERSION = "9c41".repeat(16);

  private SampleReport() {}

  /** A report in which every component says something. */
  public static Report full() {
    return written(Pen.FAITHFUL);
  }

  /** The same report with every text and id that people wrote put down by a pen. */
  public static Report written(Pen pen) {
    SampleOpinions opinions = new SampleOpinions(pen);
    SampleCouncils councils = new SampleCouncils(pen);
    return new Report(
        matter(pen),
        Instant.parse("2026-06-30T16:00:00Z"),
        opinions.participation(),
        opinions.map(),
        opinions.themes(),
        opinions.quoted(),
        opinions.votes(),
        councils.draws(),
        councils.roster(),
        new SampleMeetings(pen).meetings(),
        new SampleCases(pen).cases(),
        new Head(1234, "3f9a".repeat(16)));
  }

  /** A matter that has just been opened. */
  public static Report empty() {
    return new Report(
        new MatterView(Matter.of("lift", "A lift"), START, POLICY_VERSION, Optional.empty()),
        START,
        new Participation(0, 0, 0, 0, 0, 0, List.of(), List.of()),
        OpinionMap.empty(GroupingMode.STABLE),
        List.of(),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        new TreeMap<>(),
        List.of(),
        List.of(),
        Head.EMPTY);
  }

  private static MatterView matter(Pen pen) {
    PolicyStack policy =
        new PolicyStack(
            List.of(pen.text("base"), pen.text("linhai")),
            List.of(new PolicyFile(pen.text("street.drl"), "package street;")));
    Matter matter =
        new Matter(
            pen.id("lift-3"),
            pen.text("A lift for Building 3? 三号楼加装电梯"),
            pen.text(
                "Building 3 has six storeys and no lift. The company would put one in for ¥"
                    + " 480,000, of which the city pays half.\n"
                    + "三号楼六层，没有电梯。大家怎么看？"),
            pen.id("building"),
            Level.COMMUNITY,
            policy);
    Outcome outcome =
        new Outcome.Decided(
            pen.id("q-second"),
            pen.text("The second call had its quorum, and two thirds of those present agreed."));
    return new MatterView(matter, START, POLICY_VERSION, Optional.of(outcome));
  }
}
