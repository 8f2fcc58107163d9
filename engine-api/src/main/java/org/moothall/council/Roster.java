package org.moothall.council;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everybody who could be seated.
 *
 * @param candidates nobody twice
 * @throws IllegalArgumentException if somebody is on it twice
 */
public record Roster(List<Candidate> candidates) {
  public Roster {
    candidates = List.copyOf(candidates);
    Set<String> seen = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!seen.add(candidate.person())) {
        throw new IllegalArgumentException(
            "the roster has `%s` twice".formatted(candidate.person()));
      }
    }
  }
}
