package org.moothall.core.count;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.moothall.meeting.Position;
import org.moothall.meeting.Tally;
import org.moothall.policy.answer.QuorumRule.Recusal;

/**
 * {@link Figures} as numbers, with everything left out that does not count.
 *
 * @param seats all seats
 * @param inOffice the electorate
 * @param aside members of the electorate who stand aside
 * @param asidePresent those of them who are present
 * @param voters members present who do not stand aside, whether or not they vote
 * @param inFavour votes for
 * @param against votes against
 * @param abstained declared abstentions
 * @param chair how the chair voted, if the chair is a voter and did
 */
record Heads(
    long seats,
    long inOffice,
    long aside,
    long asidePresent,
    long voters,
    long inFavour,
    long against,
    long abstained,
    Optional<Position> chair) {

  static Heads of(Figures figures) {
    Set<String> electorate = figures.electorate();
    Predicate<String> aside = figures.recused()::contains;
    Predicate<String> present = figures.present()::contains;
    Predicate<String> voter = present.and(aside.negate()).and(electorate::contains);
    return new Heads(
        figures.seats(),
        electorate.size(),
        count(electorate, aside),
        count(electorate, aside.and(present)),
        count(electorate, voter),
        votes(figures.ballots(), voter, Position.FOR),
        votes(figures.ballots(), voter, Position.AGAINST),
        votes(figures.ballots(), voter, Position.ABSTAIN),
        figures.chair().filter(voter).map(figures.ballots()::get));
  }

  /**
   * The tally of these heads; those who stand aside leave the members in office where the rule
   * takes them out.
   */
  Tally tally(Optional<Recusal> recusal) {
    boolean out = recusal.filter(Recusal.EXCLUDE_BASE::equals).isPresent();
    return new Tally(
        inFavour, against, abstained, voters, out ? inOffice - aside : inOffice, chair);
  }

  private static long count(Set<String> people, Predicate<String> which) {
    return people.stream().filter(which).count();
  }

  private static long votes(
      Map<String, Position> ballots, Predicate<String> voter, Position position) {
    return ballots.entrySet().stream()
        .filter(ballot -> ballot.getValue() == position && voter.test(ballot.getKey()))
        .count();
  }
}
