package org.moothall.core.policy.interpret;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One time a rule speaks.
 *
 * @param facts what its patterns matched, in their order; what {@code not}, {@code exists} and
 *     {@code forall} looked at is not among it
 * @param bindings the values of its names, with their {@code $}
 * @param said what it says, in the order of its calls
 */
public record Match(List<Object> facts, Map<String, Object> bindings, List<Said> said) {
  public Match {
    facts = List.copyOf(facts);
    bindings = Collections.unmodifiableMap(new TreeMap<>(bindings));
    said = List.copyOf(said);
  }
}
