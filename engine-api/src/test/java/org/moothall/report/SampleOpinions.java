package org.moothall.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moothall.Person;
import org.moothall.opinion.Bridging;
import org.moothall.opinion.Choice;
import org.moothall.opinion.Consensus;
import org.moothall.opinion.Divisive;
import org.moothall.opinion.Grouping;
import org.moothall.opinion.GroupingMode;
import org.moothall.opinion.Moderation;
import org.moothall.opinion.Opinion;
import org.moothall.opinion.OpinionGroup;
import org.moothall.opinion.OpinionGroup.Representative;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.StatementFigures;
import org.moothall.opinion.Theme;
import org.moothall.opinion.VoteCount;
import org.moothall.report.Participation.ChannelShare;
import org.moothall.report.Participation.CohortShare;

/** What people said and how they voted in the sample. */
final class SampleOpinions {

  /** People in groups A, B and C. */
  private static final int[] SIZES = {48, 31, 17};

  private static final String[] TEXTS = {
    "My mother is 84 and lives on the sixth floor. She has not been outside since the New Year.",
    "一楼的住户不应该出钱，电梯挡了我们的光。",
    "Whoever uses the lift should pay for it; the ground floor gains nothing.",
    "电费和维护费怎么分摊，要先写清楚再动工。",
    "The works must not start before eight in the morning.",
    "希望电梯外墙用玻璃，不要挡住二楼的采光。",
    "A lift raises the value of every flat in the house, the ground floor's too.",
    "加装电梯是民心工程，全力支持！"
  };

  private final Pen pen;

  SampleOpinions(Pen pen) {
    this.pen = pen;
  }

  Participation participation() {
    return new Participation(
        214,
        131,
        96,
        312,
        3,
        4_210,
        List.of(
            new ChannelShare(pen.text("online"), 168, 80),
            new ChannelShare(pen.text("微信小程序"), 102, 41),
            new ChannelShare(pen.text("door to door"), 29, 22),
            new ChannelShare(pen.text("a letter box at the gate of the compound"), 13, 13)),
        List.of(
            new CohortShare(pen.text("cohort"), pen.text("18-34"), 96, 35),
            new CohortShare(pen.text("cohort"), pen.text("35-59"), 170, 99),
            new CohortShare(pen.text("cohort"), pen.text("60+"), 134, 80),
            new CohortShare(pen.text("gender"), pen.text("female"), 208, 121),
            new CohortShare(pen.text("gender"), pen.text("male"), 192, 93)));
  }

  SortedMap<String, Opinion> quoted() {
    SortedMap<String, Opinion> quoted = new TreeMap<>();
    for (int i = 0; i < TEXTS.length; i++) {
      quoted.put(id(i), opinion(i, Optional.of(pen.text(TEXTS[i]))));
    }
    quoted.put(id(8), opinion(8, Optional.empty()));
    quoted.put(id(9), opinion(9, Optional.of(pen.text(TEXTS[0].repeat(12)))));
    return quoted;
  }

  private Opinion opinion(int i, Optional<String> text) {
    boolean chinese = i < TEXTS.length && TEXTS[i].codePointAt(0) > 0x2E80;
    return new Opinion(
        id(i),
        new Person(
            pen.id("p" + (i + 1)),
            text.map(words -> new Person.Identity(pen.id("r" + i), pen.text("Author " + i)))),
        pen.text(i % 2 == 0 ? "online" : "微信小程序"),
        SampleReport.START.plus(Duration.ofHours(7L * i)),
        Optional.of(pen.text(chinese ? "zh" : "en")),
        Optional.of(pen.text("building-3")),
        text,
        Moderation.ACCEPTED,
        i == 2 ? Set.of("bidi-controls", pen.text("shouting")) : Set.of());
  }

  SortedMap<String, VoteCount> votes() {
    SortedMap<String, VoteCount> votes = new TreeMap<>();
    for (int i = 0; i < 10; i++) {
      votes.put(id(i), new VoteCount(40 + i, 30 - i, 6));
    }
    return votes;
  }

  OpinionMap map() {
    return new OpinionMap(
        IntStream.range(0, SIZES.length).mapToObj(this::group).toList(),
        positions(),
        statements(),
        List.of(
            new Consensus(id(4), Choice.AGREE, .71, counts(44, 2, 1, 27, 2, 2, 15, 1, 0)),
            new Consensus(id(3), Choice.AGREE, .64, counts(41, 4, 2, 28, 1, 1, 13, 0, 3)),
            new Consensus(id(8), Choice.DISAGREE, .49, counts(3, 40, 1, 1, 24, 5, 2, 14, 1))),
        List.of(
            new Bridging(id(4), .77, .81, .77, new VoteCount(44, 2, 1), new VoteCount(42, 3, 2)),
            new Bridging(id(3), .58, .66, .58, new VoteCount(41, 4, 2), new VoteCount(41, 1, 4))),
        List.of(
            new Divisive(id(1), .68, counts(6, 39, 2, 29, 1, 1, 5, 9, 3)),
            new Divisive(id(2), .52, counts(11, 32, 4, 22, 5, 2, 0, 0, 0))),
        new Grouping(
            GroupingMode.STABLE,
            List.of(
                tried(1, .7412, .0103, OptionalDouble.empty()),
                tried(2, .6120, .0041, OptionalDouble.of(.93)),
                tried(3, .5977, 0, OptionalDouble.of(.88)),
                tried(4, .6002, .0017, OptionalDouble.empty())),
            .3449,
            false),
        4_210);
  }

  private static Grouping.Candidate tried(
      int groups, double score, double error, OptionalDouble stability) {
    return new Grouping.Candidate(
        groups, score, OptionalDouble.of(error), stability, groups == SIZES.length);
  }

  private List<StatementFigures> statements() {
    return IntStream.range(0, 10)
        .mapToObj(
            i ->
                new StatementFigures(
                    id(i),
                    new VoteCount(40 + i, 30 - i, 6),
                    (10 + 2 * i) / 76.0,
                    .1 * i - .4,
                    .3 - .05 * i,
                    1.2 - .1 * i,
                    .05 * i + .02,
                    .04 * i + .3,
                    3.5 + i))
        .toList();
  }

  private OpinionGroup group(int index) {
    List<Representative> stands =
        switch (index) {
          case 0 -> List.of(stand(6, Choice.AGREE, 43, 3), stand(0, Choice.AGREE, 46, 0));
          case 1 ->
              List.of(
                  stand(1, Choice.AGREE, 29, 1),
                  stand(2, Choice.AGREE, 22, 5),
                  stand(7, Choice.DISAGREE, 2, 25),
                  stand(5, Choice.AGREE, 20, 4),
                  stand(9, Choice.DISAGREE, 1, 19));
          default -> List.of();
        };
    return new OpinionGroup(
        pen.id(String.valueOf((char) ('A' + index))),
        index,
        people(index),
        OptionalDouble.of(.94 - .03 * index),
        stands);
  }

  private Representative stand(int opinion, Choice direction, long agree, long disagree) {
    return new Representative(
        id(opinion),
        direction,
        new VoteCount(agree, disagree, 1),
        new VoteCount(20, 24, 4),
        2.149,
        4.2);
  }

  private List<String> people(int group) {
    int first = IntStream.range(0, group).map(i -> SIZES[i]).sum();
    return IntStream.range(first, first + SIZES[group])
        .mapToObj(i -> pen.id("p" + (i + 101)))
        .toList();
  }

  /** Each group is a disc round its own middle. */
  private List<OpinionMap.Position> positions() {
    double[] middleX = {-2.1, 2.4, .6};
    double[] middleY = {.4, .7, -1.6};
    List<OpinionMap.Position> positions = new ArrayList<>();
    for (int group = 0; group < SIZES.length; group++) {
      List<String> people = people(group);
      for (int i = 0; i < people.size(); i++) {
        double radius = 1.1 * StrictMath.sqrt((i + .5) / people.size());
        double angle = 2.39996 * i;
        positions.add(
            new OpinionMap.Position(
                people.get(i),
                pen.id(String.valueOf((char) ('A' + group))),
                middleX[group] + radius * StrictMath.cos(angle),
                middleY[group] + radius * StrictMath.sin(angle),
                OptionalDouble.of(.99 - .01 * i),
                20 + i));
      }
    }
    return positions;
  }

  List<Theme> themes() {
    return List.of(
        theme("t1", 0, 120, "sixth floor", "old people", "爬楼梯"),
        theme("t2", 3, 97, "维护费", "怎么分摊", "who pays"),
        theme("t3", 5, 61, "采光", "ground floor", "glass walls"),
        theme("t4", 8, 34, "noise of the works", "eight in the morning"));
  }

  private Theme theme(String id, int quote, int size, String... label) {
    return new Theme(
        pen.id(id),
        Stream.of(label).map(pen::text).toList(),
        id(quote),
        IntStream.range(0, size).mapToObj(i -> pen.id(id + "-" + (i + 1000))).toList());
  }

  private String id(int opinion) {
    return pen.id("o" + opinion);
  }

  /** Agree, disagree and pass of each group in turn. */
  private static List<VoteCount> counts(long... counts) {
    return IntStream.range(0, counts.length / 3)
        .mapToObj(i -> new VoteCount(counts[3 * i], counts[3 * i + 1], counts[3 * i + 2]))
        .toList();
  }
}
