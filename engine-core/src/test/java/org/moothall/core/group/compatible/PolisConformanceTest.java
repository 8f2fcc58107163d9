package org.moothall.core.group.compatible;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.moothall.core.group.compatible.PolisFixture.SMALL;
import static org.moothall.core.group.compatible.PolisFixture.WITH_META;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.core.group.AdjustedRand;
import org.moothall.core.group.votes.VoteMatrix;
import org.moothall.opinion.Choice;

/**
 * Two conversations against the output of the production system, which holds its history: who was
 * let into the conversation while it was small, and the order in which base clusters came about.
 *
 * <p>What does not depend on that is equal: means, components, statement projections, everybody's
 * position, and, given the published groups, all descriptions of them. The number of groups is
 * equal from a cold start, too. Priorities are equal although Polis takes the votes of the
 * computation before for them: in neither conversation did the last one bring a vote of somebody in
 * a group.
 */
class PolisConformanceTest {

  @ParameterizedTest
  @ValueSource(strings = {SMALL, WITH_META})
  void theMeansAreTheSame(String name) throws IOException {
    PolisFixture fixture = PolisFixture.read(name);
    PublishedAxes axes = fixture.computed(PublishedOptions.DEFAULT).axes();

    double[] published = fixture.byColumn(fixture.maths().get("pca").get("center"));
    assertThat(byColumn(published.length, column -> -axes.centre(column)))
        .containsExactly(published, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(strings = {SMALL, WITH_META})
  void theComponentsPointTheSameWay(String name) throws IOException {
    PolisFixture fixture = PolisFixture.read(name);
    PublishedAxes axes = fixture.computed(PublishedOptions.DEFAULT).axes();

    for (int rank = 0; rank < 2; rank++) {
      assertThat(Math.abs(cosine(fixture, axes, rank))).isCloseTo(1, within(1e-9));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {SMALL, WITH_META})
  void statementsStandWhereTheyArePublished(String name) throws IOException {
    PolisFixture fixture = PolisFixture.read(name);
    PublishedAxes axes = fixture.computed(PublishedOptions.DEFAULT).axes();
    JsonNode pca = fixture.maths().get("pca");

    double[] extremity = fixture.byColumn(pca.get("comment-extremity"));
    double[] x = fixture.byColumn(pca.get("comment-projection").get(0));
    double[] y = fixture.byColumn(pca.get("comment-projection").get(1));
    double mirrorX = -Math.signum(cosine(fixture, axes, 0));
    double mirrorY = -Math.signum(cosine(fixture, axes, 1));
    assertThat(byColumn(x.length, axes::extremity)).containsExactly(extremity, within(1e-9));
    assertThat(byColumn(x.length, column -> mirrorX * axes.statementX(column)))
        .containsExactly(x, within(1e-9));
    assertThat(byColumn(x.length, column -> mirrorY * axes.statementY(column)))
        .containsExactly(y, within(1e-9));
  }

  /** Published are the positions of base clusters, here each of one person. */
  @ParameterizedTest
  @ValueSource(strings = {SMALL, WITH_META})
  void peopleStandWhereTheyArePublished(String name) throws IOException {
    PolisFixture fixture = PolisFixture.read(name);
    PublishedMaths computed = fixture.computed(PublishedOptions.DEFAULT);
    JsonNode base = fixture.maths().get("base-clusters");

    double mirrorX = -Math.signum(cosine(fixture, computed.axes(), 0));
    double mirrorY = -Math.signum(cosine(fixture, computed.axes(), 1));
    List<String> people = fixture.peopleByBaseCluster();
    assertThat(base.get("members")).hasSameSizeAs(people);
    for (int i = 0; i < people.size(); i++) {
      int row = computed.votes().people().indexOf(people.get(i));
      assertThat(mirrorX * computed.people().x(row))
          .isCloseTo(base.get("x").get(i).asDouble(), within(1e-9));
      assertThat(mirrorY * computed.people().y(row))
          .isCloseTo(base.get("y").get(i).asDouble(), within(1e-9));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {SMALL, WITH_META})
  void theGroupsVotedAsPublished(String name) throws IOException {
    PolisFixture fixture = PolisFixture.read(name);
    GroupVotes votes = GroupVotes.of(fixture.votes(), fixture.membership());

    for (int group = 0; group < votes.groups(); group++) {
      JsonNode published = fixture.maths().get("group-votes").get(Integer.toString(group));
      assertThat(fixture.membership().size(group)).isEqualTo(published.get("n-members").asInt());
      for (int column = 0; column < votes.statements(); column++) {
        JsonNode count = published.get("votes").get(fixture.statement(column));
        assertThat(votes.in(group, column))
            .isEqualTo(
                new GroupVotes.Count(
                    count.get("A").asInt(), count.get("D").asInt(), count.get("S").asInt()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {SMALL, WITH_META})
  void theGroupAwareConsensusIsAsPublished(String name) throws IOException {
    PolisFixture fixture = PolisFixture.read(name);
    List<Double> computed = described(fixture).groupAware();

    double[] published = fixture.byId(fixture.maths().get("group-aware-consensus"));
    assertThat(byColumn(published.length, computed::get)).containsExactly(published, within(1e-12));
  }

  /** The same statements in the same order, with the same numbers; one is published as a float. */
  @ParameterizedTest
  @ValueSource(strings = {SMALL, WITH_META})
  void whatStandsForAGroupIsAsPublished(String name) throws IOException {
    PolisFixture fixture = PolisFixture.read(name);
    List<List<Representative>> computed = described(fixture).representatives();

    assertThat(computed).hasSize(fixture.maths().get("repness").size());
    for (int group = 0; group < computed.size(); group++) {
      JsonNode published = fixture.maths().get("repness").get(Integer.toString(group));
      assertThat(computed.get(group)).hasSameSizeAs(published);
      for (int i = 0; i < published.size(); i++) {
        checkRepresentative(fixture, computed.get(group).get(i), published.get(i));
      }
    }
  }

  private static void checkRepresentative(
      PolisFixture fixture, Representative computed, JsonNode published) {
    Representativeness it = computed.statistics();
    boolean agree = published.get("repful-for").asText().equals("agree");
    assertThat(fixture.statement(computed.column())).isEqualTo(published.get("tid").asText());
    assertThat(it.isForAgreeing()).isEqualTo(agree);
    assertThat(computed.bestAgreed()).isEqualTo(published.path("best-agree").asBoolean());
    assertThat(agree ? it.na() : it.nd()).isEqualTo(published.get("n-success").asInt());
    assertThat(it.ns()).isEqualTo(published.get("n-trials").asInt());
    assertThat(agree ? it.pa() : it.pd())
        .isCloseTo(published.get("p-success").asDouble(), within(1e-12));
    assertThat(agree ? it.pat() : it.pdt())
        .isCloseTo(published.get("p-test").asDouble(), within(1e-12));
    assertThat(agree ? it.ra() : it.rd())
        .isCloseTo(published.get("repness").asDouble(), within(1e-12));
    assertThat((float) (agree ? it.rat() : it.rdt()))
        .isEqualTo((float) published.get("repness-test").asDouble());
  }

  @ParameterizedTest
  @ValueSource(strings = {SMALL, WITH_META})
  void whatEverybodySharesIsAsPublished(String name) throws IOException {
    PolisFixture fixture = PolisFixture.read(name);
    WholeConsensus computed = described(fixture).consensus();

    JsonNode published = fixture.maths().get("consensus");
    checkShared(fixture, computed.agreed(), published.get("agree"));
    checkShared(fixture, computed.disagreed(), published.get("disagree"));
  }

  private static void checkShared(
      PolisFixture fixture, List<WholeConsensus.Shared> computed, JsonNode published) {
    assertThat(computed).hasSameSizeAs(published);
    for (int i = 0; i < published.size(); i++) {
      WholeConsensus.Shared it = computed.get(i);
      assertThat(fixture.statement(it.column())).isEqualTo(published.get(i).get("tid").asText());
      assertThat(it.given()).isEqualTo(published.get(i).get("n-success").asInt());
      assertThat(it.seen()).isEqualTo(published.get(i).get("n-trials").asInt());
      assertThat(it.share()).isCloseTo(published.get(i).get("p-success").asDouble(), within(1e-12));
      assertThat(it.z()).isCloseTo(published.get(i).get("p-test").asDouble(), within(1e-12));
    }
  }

  /**
   * They count everybody in the conversation, so those let in while it was small are let in here.
   */
  @ParameterizedTest
  @ValueSource(strings = {SMALL, WITH_META})
  void thePrioritiesAreAsPublished(String name) throws IOException {
    PolisFixture fixture = PolisFixture.read(name);
    PublishedMaths computed =
        fixture.computed(PublishedOptions.DEFAULT.withAlreadyIn(fixture.strings("in-conv")));

    double[] published = fixture.byId(fixture.maths().get("comment-priorities"));
    assertThat(byColumn(published.length, column -> computed.priorities().get(column)))
        .containsExactly(published, within(1e-9));
  }

  /**
   * From a cold start the number of groups is the published one. In the smaller conversation so are
   * the groups, also of the people that only a running system lets in. In the other the order of
   * base clusters is history, and decides where k-means starts: in the order of arrival it ends
   * elsewhere, with an adjusted Rand index of 0.63 against the published groups.
   */
  @ParameterizedTest
  @CsvSource({
    SMALL + ", false, 19, 0.2996, 1.0000",
    SMALL + ", true, 23, 0.2980, 1.0000",
    WITH_META + ", false, 27, 0.4320, 0.6330",
    WITH_META + ", true, 27, 0.4320, 0.6330"
  })
  void theNumberOfGroupsIsAsPublishedFromAColdStart(
      String name, boolean keptIn, int people, double silhouette, double agreement)
      throws IOException {
    PolisFixture fixture = PolisFixture.read(name);
    PublishedMaths computed =
        fixture.computed(
            keptIn
                ? PublishedOptions.DEFAULT.withAlreadyIn(fixture.strings("in-conv"))
                : PublishedOptions.DEFAULT);

    assertThat(computed.inConversation()).hasSize(people);
    assertThat(computed.membership().groups())
        .isEqualTo(fixture.maths().get("group-clusters").size());
    assertThat(silhouette(computed)).isCloseTo(silhouette, within(1e-4));
    assertThat(agreement(computed, fixture)).isCloseTo(agreement, within(1e-4));
  }

  /** So the order of base clusters explains all of the difference. */
  @ParameterizedTest
  @ValueSource(strings = {SMALL, WITH_META})
  void theGroupsAreAsPublishedInThePublishedOrderOfBaseClusters(String name) throws IOException {
    PolisFixture fixture = PolisFixture.read(name);
    PolisFixture reordered =
        new PolisFixture(
            reordered(fixture.votes(), fixture.peopleByBaseCluster()), fixture.maths());
    PublishedMaths computed =
        reordered.computed(PublishedOptions.DEFAULT.withAlreadyIn(fixture.strings("in-conv")));

    assertThat(agreement(computed, reordered)).isEqualTo(1);
  }

  private static VoteMatrix reordered(VoteMatrix votes, List<String> first) {
    List<String> others = votes.people().stream().filter(it -> !first.contains(it)).toList();
    VoteMatrix.Builder builder = VoteMatrix.builder();
    for (List<String> people : List.of(first, others)) {
      for (String person : people) {
        int row = votes.people().indexOf(person);
        for (int cell = votes.start(row); cell < votes.end(row); cell++) {
          String statement = votes.statements().get(votes.column(cell));
          builder.put(person, statement, Choice.of(votes.choice(cell)));
        }
      }
    }
    return builder.buildAsArrived();
  }

  private static GroupDescription described(PolisFixture fixture) {
    return PublishedMaths.describe(
        fixture.votes(), fixture.membership(), fixture.strings("mod-out"));
  }

  private static double silhouette(PublishedMaths computed) {
    return computed.choice().tried().stream()
        .mapToDouble(GroupChoice.Tried::silhouette)
        .max()
        .orElseThrow();
  }

  private static double agreement(PublishedMaths computed, PolisFixture fixture) {
    Map<String, Integer> published = fixture.groupOf();
    List<Integer> inBoth =
        computed.inConversation().stream()
            .filter(row -> published.containsKey(computed.votes().people().get(row)))
            .toList();
    return AdjustedRand.index(
        inBoth.stream().map(row -> computed.membership().of(row)).toList(),
        inBoth.stream().map(row -> published.get(computed.votes().people().get(row))).toList());
  }

  private static double cosine(PolisFixture fixture, PublishedAxes axes, int rank) {
    double[] published = fixture.byColumn(fixture.maths().get("pca").get("comps").get(rank));
    double product = 0;
    for (int column = 0; column < published.length; column++) {
      product += published[column] * axes.component(rank, column);
    }
    return product;
  }

  private static double[] byColumn(int columns, IntToDoubleFunction value) {
    return IntStream.range(0, columns).mapToDouble(value::applyAsDouble).toArray();
  }
}
