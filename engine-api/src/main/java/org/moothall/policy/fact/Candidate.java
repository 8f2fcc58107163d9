package org.moothall.policy.fact;

import java.util.Set;

/**
 * Somebody who could be seated.
 *
 * @param id the person's pseudonym
 * @param offices the offices the person holds
 * @param traits everything else the roster says, for instance {@code party=no} or {@code
 *     category=women}
 * @param termsServed how many terms the person has already served on this kind of council
 */
public record Candidate(String id, Set<String> offices, Set<String> traits, long termsServed) {
  public Candidate {
    offices = Set.copyOf(offices);
    traits = Set.copyOf(traits);
  }
}
