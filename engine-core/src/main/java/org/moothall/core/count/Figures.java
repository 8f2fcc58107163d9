package org.moothall.core.count;

import static org.moothall.Checks.checkCount;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moothall.meeting.Position;
import org.moothall.meeting.Sides;

/**
 * What is counted when a question is decided. People are named by pseudonym.
 *
 * <p>Only the electorate counts: anybody else who is said to be present, to stand aside, to vote or
 * to hold the chair changes nothing. A ballot counts while its voter is present and does not stand
 * aside; the vote of somebody who has left is not counted.
 *
 * @param seats all seats of the council, taken or vacant; at least as many as the electorate
 * @param electorate members in office when the question opened
 * @param recused those who stand aside for this question
 * @param present members present when the question is decided, voting or not
 * @param ballots the last vote of each who voted
 * @param chair who holds the chair; empty when nobody does
 * @param traits what groups members belong to, by pseudonym
 * @param sides who stands where on the opinion map; empty where it was not asked for or does not
 *     have two sides
 */
public record Figures(
    long seats,
    Set<String> electorate,
    Set<String> recused,
    Set<String> present,
    Map<String, Position> ballots,
    Optional<String> chair,
    Map<String, Set<String>> traits,
    Optional<Sides> sides) {
  public Figures {
    checkCount("seats", seats);
    electorate = Set.copyOf(electorate);
    recused = Set.copyOf(recused);
    present = Set.copyOf(present);
    ballots = Map.copyOf(ballots);
    traits = Map.copyOf(traits);
    if (electorate.size() > seats) {
      throw new IllegalArgumentException(
          "a council of %s seats has no %s members in office".formatted(seats, electorate.size()));
    }
  }

  /** Figures in which no group matters. */
  public Figures(
      long seats,
      Set<String> electorate,
      Set<String> recused,
      Set<String> present,
      Map<String, Position> ballots,
      Optional<String> chair) {
    this(seats, electorate, recused, present, ballots, chair, Map.of());
  }

  /** Figures in which no side matters. */
  public Figures(
      long seats,
      Set<String> electorate,
      Set<String> recused,
      Set<String> present,
      Map<String, Position> ballots,
      Optional<String> chair,
      Map<String, Set<String>> traits) {
    this(seats, electorate, recused, present, ballots, chair, traits, Optional.empty());
  }

  /** Whether the ballot of this member counts, if there is one. */
  boolean counts(String member) {
    return electorate.contains(member) && present.contains(member) && !recused.contains(member);
  }

  /** The same with only those members in office who have the trait. */
  Figures only(String trait) {
    Set<String> group =
        electorate.stream()
            .filter(member -> traits.getOrDefault(member, Set.of()).contains(trait))
            .collect(Collectors.toSet());
    return new Figures(seats, group, recused, present, ballots, chair, traits, sides);
  }
}
