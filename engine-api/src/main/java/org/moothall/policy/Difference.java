package org.moothall.policy;

import java.util.List;
import java.util.Set;

/**
 * A case in which two stacks answer differently.
 *
 * @param question what is asked
 * @param facts the fewest facts, and the plainest, for which the answers differ in this way
 * @param before what the first stack answers
 * @param after what the second stack answers
 * @param silenced names of rules that say something before which they do not say after
 * @param raised names of rules that say something after which they did not say before
 * @param cases how many of the cases tried differ in this way, 1 or more
 * @param says the change in one sentence
 */
public record Difference(
    PolicyQuestion<?> question,
    List<Record> facts,
    Ruling<?> before,
    Ruling<?> after,
    Set<String> silenced,
    Set<String> raised,
    long cases,
    String says) {
  public Difference {
    facts = List.copyOf(facts);
    silenced = Set.copyOf(silenced);
    raised = Set.copyOf(raised);
  }
}
