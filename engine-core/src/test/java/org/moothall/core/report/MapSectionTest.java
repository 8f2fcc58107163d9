package org.moothall.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moothall.opinion.Grouping;
import org.moothall.opinion.GroupingMode;
import org.moothall.opinion.OpinionGroup;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.OpinionMap.Position;
import org.moothall.report.Report;
import org.moothall.report.SampleReport;

class MapSectionTest {

  private static final Grouping GROUPING = new Grouping(GroupingMode.STABLE, List.of(), 0, false);

  @Test
  void everybodyOfASmallTownIsAPoint() throws Exception {
    assertThat(points(SampleReport.full().map())).isEqualTo(96);
  }

  @Test
  void ofACityEveryFewPeopleAreShownAndThePageSaysSo() throws Exception {
    OpinionMap city = mapOf(10_000);
    assertThat(points(city)).isEqualTo(3_334);
    assertThat(text(city))
        .contains("The picture shows 3,334 of 10,000\u00A0people: one in 3")
        .contains("Group\u00A0A", "10,000\u00A0people");
  }

  @Test
  void positionsThatAreAllTheSameAreDrawnInTheMiddle() throws Exception {
    OpinionMap map =
        new OpinionMap(
            List.of(group(List.of("p1"))),
            List.of(new Position("p1", "A", 0, 0, OptionalDouble.empty(), 3)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            GROUPING,
            3);
    assertThat(data(map).at("/0/groups/0/points")).hasToString("[[0,0]]");
  }

  @Test
  void withoutGroupsItSaysThatVotesAreTooFew() {
    OpinionMap map =
        new OpinionMap(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), GROUPING, 7);
    assertThat(text(map)).contains("so far there are 7\u00A0votes");
  }

  @Test
  void whyThereAreSoManyGroupsIsSaidInWords() {
    assertThat(text(SampleReport.full().map()))
        .contains("Every number of groups from 1 to 4 was tried. 3 is the largest that comes out")
        .doesNotContain("without a gap");
  }

  @Test
  void whyThereIsButOneGroupIsSaidToo() {
    assertThat(text(found(GroupingMode.STABLE, 1, false)))
        .contains(
            "None above one helps to foretell hidden votes", "Everybody on the map is in one");
  }

  @Test
  void compatibleGroupsAreTheOnesThatStandApart() {
    assertThat(text(found(GroupingMode.COMPATIBLE, 2, false)))
        .contains("With 2 they stand apart most clearly.");
  }

  @Test
  void aSpectrumIsSaidToBeOne() {
    assertThat(text(found(GroupingMode.STABLE, 2, true)))
        .contains("People stand side by side without a gap.");
  }

  private static OpinionMap found(GroupingMode mode, int chosen, boolean spectrum) {
    List<Grouping.Candidate> tried =
        IntStream.rangeClosed(1, 3)
            .mapToObj(
                k ->
                    new Grouping.Candidate(
                        k, .5, OptionalDouble.empty(), OptionalDouble.empty(), k == chosen))
            .toList();
    return new OpinionMap(
        List.of(group(List.of("p1", "p2"))),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Grouping(mode, tried, 0, spectrum),
        14);
  }

  private static OpinionMap mapOf(int people) {
    List<String> names = IntStream.range(0, people).mapToObj(i -> "p" + (100_000 + i)).toList();
    List<Position> positions =
        IntStream.range(0, people)
            .mapToObj(
                i -> new Position(names.get(i), "A", i % 100, i / 100, OptionalDouble.empty(), 5))
            .toList();
    return new OpinionMap(
        List.of(group(names)),
        positions,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        GROUPING,
        5L * people);
  }

  private static OpinionGroup group(List<String> members) {
    return new OpinionGroup("A", 0, members, OptionalDouble.empty(), List.of());
  }

  private static int points(OpinionMap map) throws Exception {
    int points = 0;
    for (JsonNode group : data(map).at("/0/groups")) {
      points += group.get("points").size();
    }
    return points;
  }

  private static JsonNode data(OpinionMap map) throws Exception {
    Charts charts = new Charts();
    new MapSection().write(with(map), new Html(), charts);
    return new JsonMapper().readTree(charts.data());
  }

  private static String text(OpinionMap map) {
    Html html = new Html();
    new MapSection().write(with(map), html, new Charts());
    return org.jsoup.Jsoup.parse(html.toString()).wholeText();
  }

  private static Report with(OpinionMap map) {
    Report empty = SampleReport.empty();
    return new Report(
        empty.matter(),
        empty.asOf(),
        empty.participation(),
        map,
        empty.themes(),
        empty.quoted(),
        empty.votes(),
        empty.councils(),
        empty.roster(),
        empty.meetings(),
        empty.cases(),
        empty.head());
  }
}
