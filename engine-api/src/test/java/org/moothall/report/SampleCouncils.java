package org.moothall.report;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.moothall.Person;
import org.moothall.council.Draw;
import org.moothall.council.Draw.RuleCheck;
import org.moothall.council.Draw.Seat;
import org.moothall.council.DrawOrder;
import org.moothall.council.SeatRule;
import org.moothall.matter.Level;
import org.moothall.policy.Reason;
import org.moothall.policy.fact.BodyKind;

/** A council that was seated, and a draw that failed. */
final class SampleCouncils {
  private static final String[] NAMES = {
    "方志强",
    "俞卫红",
    "Paweł Kapliński",
    "王晓峰",
    "Claire Pennington",
    "柳菊仙",
    "",
    "Ingrid Kapliński",
    "毛雅琴"
  };

  private final Pen pen;

  SampleCouncils(Pen pen) {
    this.pen = pen;
  }

  /** A member by number, from 0; the seventh has been forgotten. */
  static Person member(Pen pen, int number) {
    Optional<Person.Identity> identity =
        Optional.of(NAMES[number])
            .filter(name -> !name.isEmpty())
            .map(name -> new Person.Identity(pen.id("r00" + number), pen.text(name)));
    return new Person(pen.id("p20" + number), identity);
  }

  List<Draw> draws() {
    return List.of(impossible(), seated());
  }

  SortedMap<String, Long> roster() {
    SortedMap<String, Long> roster = new TreeMap<>();
    roster.put(pen.text("gender=female"), 208L);
    roster.put(pen.text("gender=male"), 192L);
    roster.put(pen.text("cohort=60+"), 134L);
    return roster;
  }

  private Draw seated() {
    SeatRule women = new SeatRule.Share(trait("gender=female"), 1, 3, reason(21, "women"));
    SeatRule old = new SeatRule.Quota(trait("cohort=60+"), 2, 4, reason(33, "seniors"));
    SeatRule young =
        new SeatRule.Quota(trait("cohort=18-34"), 1, Long.MAX_VALUE, reason(40, "youth"));
    SeatRule chair =
        new SeatRule.Office(
            pen.text("chair"), pen.text("village Party secretary"), reason(47, "chair"));
    SeatRule apart =
        new SeatRule.Disjoint(
            pen.text("village committee"),
            pen.text("village supervisory committee"),
            reason(55, "apart"));
    return new Draw.Seated(
        new DrawOrder(
            pen.id("residents"),
            BodyKind.COMMUNITY_COUNCIL,
            Level.COMMUNITY,
            9,
            2,
            pen.text("2026-04-01 07 19 23 28 31 33")),
        List.of(women, old, young, chair, apart),
        IntStream.range(0, NAMES.length).mapToObj(this::seat).toList(),
        List.of(
            new Person(
                pen.id("p301"), Optional.of(new Person.Identity(pen.id("r301"), pen.text("任雅琴")))),
            new Person(pen.id("p302"), Optional.of(new Person.Identity(pen.id("r302"), "")))),
        List.of(
            new RuleCheck(women, 3, 9, 5),
            new RuleCheck(old, 2, 4, 3),
            new RuleCheck(young, 1, Long.MAX_VALUE, 2),
            new RuleCheck(chair, 1, 1, 1),
            new RuleCheck(apart, 0, 0, 0)),
        List.of(
            new Reason(
                pen.text("linhai.community.size"),
                pen.text("linhai.drl"),
                12,
                pen.text("a community council has 7 to 15 members"),
                List.of(pen.text("Body[kind=COMMUNITY_COUNCIL, level=COMMUNITY]")))));
  }

  private Draw impossible() {
    Reason women = reason(21, "women");
    Reason old = reason(33, "seniors");
    return new Draw.Impossible(
        new DrawOrder(
            pen.id("households"),
            BodyKind.COMMUNITY_COUNCIL,
            Level.COMMUNITY,
            9,
            0,
            pen.text("2026-03-20")),
        List.of(
            new SeatRule.Share(trait("gender=female"), 2, 3, women),
            new SeatRule.Quota(trait("cohort=60+"), 7, 9, old)),
        List.of(women, old));
  }

  private Seat seat(int number) {
    return new Seat(
        member(pen, number),
        number == 0 ? pen.text("chair") : "",
        List.of(
            trait("cohort=" + List.of("60+", "35-59", "18-34").get(number % 3)),
            trait(number % 2 == 0 ? "gender=male" : "gender=female")));
  }

  private String trait(String trait) {
    return pen.text(trait);
  }

  private Reason reason(long line, String topic) {
    return new Reason(
        pen.text("linhai.community." + topic),
        pen.text("linhai.drl"),
        line,
        pen.text("the rule on " + topic + " says so"),
        List.of());
  }
}
