package org.moothall.core.group.votes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.opinion.Choice;
import org.moothall.opinion.Vote;

class VoteMatrixTest {

  @Test
  void keepsWhoVotedHowOnWhat() {
    VoteMatrix votes =
        VoteMatrix.builder()
            .put("ada", "lift", Choice.AGREE)
            .put("ada", "roof", Choice.PASS)
            .put("bao", "lift", Choice.DISAGREE)
            .build();

    assertThat(votes.people()).containsExactlyInAnyOrder("ada", "bao");
    assertThat(votes.statements()).containsExactlyInAnyOrder("lift", "roof");
    assertThat(votes.votes()).isEqualTo(3);
    assertThat(Cells.of(votes))
        .containsExactlyInAnyOrder(
            new Vote("ada", "lift", Choice.AGREE),
            new Vote("ada", "roof", Choice.PASS),
            new Vote("bao", "lift", Choice.DISAGREE));
  }

  @Test
  void aLaterVoteReplacesTheEarlier() {
    VoteMatrix votes =
        VoteMatrix.builder()
            .put("ada", "lift", Choice.AGREE)
            .put("bao", "lift", Choice.AGREE)
            .put("ada", "lift", Choice.DISAGREE)
            .build();

    assertThat(Cells.of(votes))
        .containsExactlyInAnyOrder(
            new Vote("ada", "lift", Choice.DISAGREE), new Vote("bao", "lift", Choice.AGREE));
  }

  @Test
  void aBuilderMayGoOnAfterAMatrixWasBuilt() {
    VoteMatrix.Builder builder = VoteMatrix.builder().put("ada", "lift", Choice.AGREE);
    VoteMatrix before = builder.build();
    VoteMatrix after = builder.put("bao", "roof", Choice.PASS).build();

    assertThat(before.votes()).isEqualTo(1);
    assertThat(before.people()).containsExactly("ada");
    assertThat(after.votes()).isEqualTo(2);
  }

  @Test
  void theFirstFewAreWithoutWhateverHasNoVoteLeft() {
    VoteMatrix votes =
        VoteMatrix.builder()
            .put("ada", "lift", Choice.AGREE)
            .put("bao", "roof", Choice.PASS)
            .put("cai", "door", Choice.AGREE)
            .put("cai", "lift", Choice.DISAGREE)
            .buildAsArrived();

    assertThat(votes.first(3, 3)).isSameAs(votes);
    assertThat(votes.first(2, 3).statements()).containsExactly("lift", "roof");
    assertThat(Cells.of(votes.first(3, 1)))
        .containsExactly(
            new Vote("ada", "lift", Choice.AGREE), new Vote("cai", "lift", Choice.DISAGREE));
    assertThat(votes.first(0, 0).people()).isEmpty();
  }

  @Test
  void withoutVotesThereAreNoPeopleAndNoStatements() {
    VoteMatrix none = VoteMatrix.builder().build();

    assertThat(none.people()).isEmpty();
    assertThat(none.statements()).isEmpty();
    assertThat(none.votes()).isZero();
  }

  @Test
  void whereTheVotesTellNobodyApartNamesDecide() {
    VoteMatrix.Builder builder = VoteMatrix.builder();
    for (String person : List.of("cem", "ada", "bao")) {
      builder.put(person, "roof", Choice.AGREE).put(person, "lift", Choice.AGREE);
    }

    assertThat(builder.build().people()).containsExactly("ada", "bao", "cem");
    assertThat(builder.build().statements()).containsExactly("lift", "roof");
  }

  @Test
  void statementsThatShapeNoGroupsComeLastAndSoDoesWhoVotedOnNothingElse() {
    VoteMatrix votes = withAges().build();

    assertThat(votes.shaping()).isEqualTo(2);
    assertThat(votes.statements().subList(0, 2)).containsExactlyInAnyOrder("lift", "roof");
    assertThat(votes.statements().subList(2, 4)).containsExactly("old", "young");
    assertThat(votes.people()).endsWith("abe").hasSize(4);
    assertThat(votes.votes()).isEqualTo(7);
  }

  @Test
  void withoutThemTheMatrixIsTheSameAsIfNobodyHadVotedOnThem() {
    VoteMatrix votes = withAges().build().shapingOnly();
    VoteMatrix never =
        VoteMatrix.builder()
            .put("cem", "lift", Choice.AGREE)
            .put("bao", "roof", Choice.PASS)
            .put("ada", "lift", Choice.DISAGREE)
            .put("ada", "roof", Choice.AGREE)
            .build();

    assertThat(votes.people()).isEqualTo(never.people());
    assertThat(votes.statements()).isEqualTo(never.statements());
    assertThat(Cells.of(votes)).isEqualTo(Cells.of(never));
    assertThat(never.shapingOnly()).isSameAs(never);
  }

  @Test
  void asArrivedPeopleStandInTheOrderInWhichTheyCame() {
    VoteMatrix votes = withAges().buildAsArrived();

    assertThat(votes.people()).containsExactly("abe", "cem", "bao", "ada");
    assertThat(votes.statements()).containsExactly("lift", "roof", "young", "old");
    assertThat(votes.shapingOnly().votesOf(0)).as("abe's row").isZero();
  }

  @Test
  void whoWasNamedFirstCameFirstIfTheyVotedAtAll() {
    VoteMatrix votes =
        VoteMatrix.builder()
            .person("cem")
            .person("bao")
            .put("ada", "lift", Choice.AGREE)
            .put("bao", "lift", Choice.AGREE)
            .buildAsArrived();

    assertThat(votes.people()).containsExactly("bao", "ada");
  }

  private static VoteMatrix.Builder withAges() {
    return VoteMatrix.builder()
        .meta("old")
        .meta("young")
        .put("abe", "young", Choice.DISAGREE)
        .put("cem", "lift", Choice.AGREE)
        .put("bao", "roof", Choice.PASS)
        .put("ada", "old", Choice.AGREE)
        .put("ada", "lift", Choice.DISAGREE)
        .put("ada", "roof", Choice.AGREE)
        .put("cem", "young", Choice.AGREE);
  }
}
