package org.moothall.council;

import static org.moothall.Checks.checkId;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody on the roster.
 *
 * @param person the host's id of the person
 * @param name the name to show; may be empty. Sealed on the record, as the id is
 * @param offices offices the person holds, for instance {@code village Party secretary}
 * @param traits everything else that composition looks at, each {@code feature=value}, for instance
 *     {@code gender=female}; they stand on the record in clear, so that a draw can be checked by a
 *     stranger
 * @param termsServed how many terms the person has served on this kind of council, 0 or more
 * @param interest whether the person has an own interest in the matter
 */
public record Candidate(
    String person,
    String name,
    Set<String> offices,
    Set<String> traits,
    long termsServed,
    boolean interest) {
  public Candidate {
    checkId("person", person);
    offices = Collections.unmodifiableSet(new TreeSet<>(offices));
    traits = Collections.unmodifiableSet(new TreeSet<>(traits));
    traits.forEach(Candidate::checkTrait);
  }

  private static void checkTrait(String trait) {
    int equals = trait.indexOf('=');
    if (equals < 1 || equals == trait.length() - 1) {
      throw new IllegalArgumentException(
          "a trait is written `feature=value`, but was `%s`".formatted(trait));
    }
  }
}
