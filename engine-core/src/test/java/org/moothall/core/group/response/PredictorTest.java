package org.moothall.core.group.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.BadInputException;
import org.moothall.core.group.PlantedVotes;
import org.moothall.opinion.Choice;
import org.moothall.opinion.Vote;
import org.moothall.opinion.VotePrediction;
import org.moothall.opinion.VotePrediction.Of;
import org.moothall.opinion.VoteSet;
import org.moothall.opinion.VoteSet.Standing;

class PredictorTest {

  private static final PlantedVotes TWO = PlantedVotes.draw(3, List.of(60, 60), 40, 0.7, 0.45);

  @Test
  void hiddenVotesAreForetoldBetterThanByWhatTheMajorityThinks() {
    List<Vote> hidden = TWO.votes().stream().filter(it -> it.hashCode() % 7 == 0).toList();

    List<VotePrediction> foretold =
        Predictor.predict(
            TWO.set(), hidden.stream().map(it -> new Of(it.voter(), it.opinion())).toList());

    double loss = 0;
    for (int i = 0; i < hidden.size(); i++) {
      loss -= Math.log(probability(foretold.get(i), hidden.get(i).choice()));
    }
    assertThat(loss / hidden.size()).isLessThan(0.75);
    assertThat(foretold)
        .allSatisfy(
            it -> assertThat(it.agree() + it.pass() + it.disagree()).isCloseTo(1, within(1e-12)));
  }

  @Test
  void thePairsOwnVotesAreLeftOut() {
    Vote one = TWO.votes().getFirst();
    Of pair = new Of(one.voter(), one.opinion());
    List<Vote> without = TWO.votes().stream().filter(it -> !it.equals(one)).toList();
    VoteSet.Builder opposite = copy(without);
    opposite.vote(one.voter(), one.opinion(), Choice.PASS);

    assertThat(Predictor.predict(TWO.set(), List.of(pair)))
        .isEqualTo(Predictor.predict(opposite.build(), List.of(pair)));
  }

  @Test
  void aRejectedStatementMovesNobodyAndIsStillForetoldFromItsOwnVotes() {
    Of other = new Of("person-1", "statement-1");
    Of spam = new Of("person-1", "spam");
    VoteSet.Builder with = copy(TWO.votes()).statement("spam", Standing.REJECTED);
    for (int i = 2; i < 60; i++) {
      with.vote("person-" + i, "spam", Choice.DISAGREE);
    }

    assertThat(Predictor.predict(with.build(), List.of(other)))
        .isEqualTo(Predictor.predict(TWO.set(), List.of(other)));
    assertThat(Predictor.predict(with.build(), List.of(spam)))
        .singleElement()
        .satisfies(it -> assertThat(it.disagree()).isGreaterThan(0.7));
  }

  @Test
  void whoNeverVotedAndWhatNobodySawGetTheAverage() {
    VoteSet.Builder with = copy(TWO.votes()).person("new").statement("unseen");

    List<VotePrediction> foretold =
        Predictor.predict(
            with.build(), List.of(new Of("new", "statement-1"), new Of("person-1", "unseen")));

    assertThat(foretold).allSatisfy(it -> assertThat(it.agree()).isBetween(0.1, 0.9));
  }

  @Test
  void withoutAnyVotesAgreeingIsAsLikelyAsDisagreeing() {
    VoteSet none = VoteSet.builder().statement("lift").person("ada").build();

    assertThat(Predictor.predict(none, List.of(new Of("ada", "lift"))))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.agree()).isCloseTo(it.disagree(), within(1e-12));
              assertThat(it.pass()).isBetween(0.25, 0.4);
            });
  }

  @Test
  void whatIsNotAmongTheVotesIsAnError() {
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> Predictor.predict(TWO.set(), List.of(new Of("nobody", "statement-1"))))
        .withMessageContaining("nobody")
        .satisfies(it -> assertThat(it.code()).isEqualTo("MOOT-1005"));
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> Predictor.predict(TWO.set(), List.of(new Of("person-1", "nothing"))))
        .satisfies(it -> assertThat(it.code()).isEqualTo("MOOT-1004"));
  }

  private static VoteSet.Builder copy(List<Vote> votes) {
    VoteSet.Builder copy = VoteSet.builder();
    TWO.votes().stream().map(Vote::opinion).distinct().forEach(copy::statement);
    votes.forEach(it -> copy.vote(it.voter(), it.opinion(), it.choice()));
    return copy;
  }

  private static double probability(VotePrediction foretold, Choice choice) {
    return switch (choice) {
      case AGREE -> foretold.agree();
      case PASS -> foretold.pass();
      case DISAGREE -> foretold.disagree();
    };
  }
}
