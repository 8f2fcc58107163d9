package org.moothall.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.BadInputException;
import org.moothall.opinion.VoteSet.Standing;

class VoteSetTest {

  private final VoteSet.Builder votes =
      VoteSet.builder().statement("lift").statement("roof").statement("old", Standing.META);

  @Test
  void tellsVotesInTheOrderInWhichTheyCame() {
    VoteSet set =
        votes
            .person("cem")
            .vote("bao", "roof", Choice.PASS)
            .vote("ada", "lift", Choice.DISAGREE)
            .vote("bao", "roof", Choice.AGREE)
            .build();

    List<Vote> told = new ArrayList<>();
    set.forEach(
        (person, statement, choice) ->
            told.add(new Vote(set.people().get(person), set.statements().get(statement), choice)));
    assertThat(told)
        .containsExactly(
            new Vote("bao", "roof", Choice.PASS),
            new Vote("ada", "lift", Choice.DISAGREE),
            new Vote("bao", "roof", Choice.AGREE));
    assertThat(set.people()).containsExactly("cem", "bao", "ada");
    assertThat(set.statements()).containsExactly("lift", "roof", "old");
    assertThat(set.size()).isEqualTo(3);
  }

  @Test
  void knowsWhatAStatementCountsFor() {
    VoteSet set = votes.statement("spam", Standing.REJECTED).build();

    assertThat(set.standing("lift")).isEqualTo(Standing.SHOWN);
    assertThat(set.standing("old")).isEqualTo(Standing.META);
    assertThat(set.statements(Standing.REJECTED)).containsExactly("spam");
    assertThat(set.statements(Standing.SHOWN)).containsExactly("lift", "roof");
  }

  @Test
  void growsAsFarAsVotesCome() {
    for (int i = 0; i < 1_000; i++) {
      votes.vote("person-" + i, "lift", Choice.AGREE);
    }

    assertThat(votes.build().size()).isEqualTo(1_000);
  }

  @Test
  void whatWasBuiltStaysAsItIs() {
    VoteSet before = votes.vote("ada", "lift", Choice.AGREE).build();
    votes.vote("bao", "lift", Choice.AGREE).statement("later");

    assertThat(before.size()).isEqualTo(1);
    assertThat(before.people()).containsExactly("ada");
    assertThat(before.statements()).doesNotContain("later");
  }

  @Test
  void thereAreNoVotesOnAStatementThatIsNotThere() {
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> votes.vote("ada", "stairs", Choice.AGREE))
        .withMessageContaining("there is no statement `stairs`");
    assertThat(votes.build().people()).isEmpty();
  }

  @Test
  void noStatementIsPutInTwice() {
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> votes.statement("lift"))
        .withMessageContaining("`lift` is there already");
  }

  @Test
  void namesAreIds() {
    assertThatIllegalArgumentException().isThrownBy(() -> votes.statement(""));
    assertThatIllegalArgumentException().isThrownBy(() -> votes.vote("", "lift", Choice.AGREE));
  }
}
