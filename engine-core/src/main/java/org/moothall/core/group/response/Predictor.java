package org.moothall.core.group.response;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moothall.BadInputException;
import org.moothall.core.group.answer.Odds;
import org.moothall.core.group.votes.VoteMatrix;
import org.moothall.opinion.VotePrediction;
import org.moothall.opinion.VoteSet;
import org.moothall.opinion.VoteSet.Standing;

/**
 * Foretells votes by the response model of all others.
 *
 * <p>Statements set aside by moderation, and those about the people themselves, have no influence
 * on anybody's place; what is foretold of them comes from their own votes. Of somebody without a
 * vote is foretold what everybody they might be would say on average, of a statement without one
 * what is usual.
 */
public final class Predictor {

  private final VoteSet votes;
  private final Set<VotePrediction.Of> hidden;
  private final ResponseModel model;
  private final AsideStatements aside;
  private final Map<String, Integer> rowOf;
  private final Map<String, Integer> columnOf;

  private Predictor(VoteSet votes, Set<VotePrediction.Of> hidden) {
    this.votes = votes;
    this.hidden = hidden;
    VoteMatrix shaping = shaping();
    this.model = ResponseFit.toForetell(shaping);
    this.rowOf = numbered(shaping.people());
    this.columnOf = numbered(shaping.statements());
    this.aside = aside();
  }

  /**
   * What is likely of each pair, in their order; the pairs' own votes are left out of the fit.
   *
   * @throws BadInputException if a person or statement is not in the set
   */
  public static List<VotePrediction> predict(VoteSet votes, Collection<VotePrediction.Of> pairs) {
    List<VotePrediction.Of> wanted = List.copyOf(pairs);
    known(wanted, Set.copyOf(votes.people()), Set.copyOf(votes.statements()));
    if (wanted.isEmpty()) {
      return List.of();
    }
    Predictor predictor = new Predictor(votes, new HashSet<>(wanted));
    return wanted.stream().map(predictor::predict).toList();
  }

  private static void known(
      List<VotePrediction.Of> pairs, Set<String> people, Set<String> statements) {
    for (VotePrediction.Of pair : pairs) {
      if (!people.contains(pair.person())) {
        throw new BadInputException(
            "MOOT-1005", "there is no person `%s` among the votes".formatted(pair.person()));
      }
      if (!statements.contains(pair.opinion())) {
        throw new BadInputException(
            "MOOT-1004", "there is no statement `%s` among the votes".formatted(pair.opinion()));
      }
    }
  }

  private VotePrediction predict(VotePrediction.Of pair) {
    Odds odds = new Odds();
    Integer row = rowOf.get(pair.person());
    Integer column = columnOf.get(pair.opinion());
    if (column != null) {
      model.odds(row == null ? ResponseModel.STRANGER : row, column, odds);
    } else {
      aside.odds(row == null ? ResponseModel.STRANGER : row, pair.opinion(), odds);
    }
    return new VotePrediction(pair.person(), pair.opinion(), odds.agree, odds.pass, odds.disagree);
  }

  private VoteMatrix shaping() {
    VoteMatrix.Builder shaping = VoteMatrix.builder();
    votes.forEach(
        (person, statement, choice) -> {
          String who = votes.people().get(person);
          String on = votes.statements().get(statement);
          if (votes.standing(on) == Standing.SHOWN && !isHidden(who, on)) {
            shaping.put(who, on, choice);
          }
        });
    return shaping.build();
  }

  private AsideStatements aside() {
    AsideStatements.Builder builder = new AsideStatements.Builder();
    votes.statements().stream().filter(it -> !columnOf.containsKey(it)).forEach(builder::statement);
    votes.forEach(
        (person, statement, choice) -> {
          String who = votes.people().get(person);
          String on = votes.statements().get(statement);
          Integer row = rowOf.get(who);
          if (row != null && !columnOf.containsKey(on) && !isHidden(who, on)) {
            builder.vote(row, on, choice.number());
          }
        });
    return builder.fit(model);
  }

  private boolean isHidden(String person, String opinion) {
    return hidden.contains(new VotePrediction.Of(person, opinion));
  }

  private static Map<String, Integer> numbered(List<String> names) {
    Map<String, Integer> numbers = new HashMap<>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    return numbers;
  }
}
