package org.moothall.core.policy.claim;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.moothall.policy.Reason;

/**
 * One thing a rule said about one combination of facts.
 *
 * @param by the rule
 * @param verb a method of the question's verbs
 * @param arguments its arguments: texts, whole numbers, truth values and constants
 * @param facts the facts the rule matched, as text, in the order of its patterns
 */
public record Claim(RulePlace by, Method verb, List<Object> arguments, List<String> facts) {

  /** By file, line, verb, arguments and facts; no two different claims are equal in it. */
  static final Comparator<Claim> ORDER =
      Comparator.comparing((Claim claim) -> claim.by().file())
          .thenComparingLong(claim -> claim.by().line())
          .thenComparing(claim -> claim.by().rule())
          .thenComparing(claim -> claim.verb().getName())
          .thenComparing(Claim::arguments, Claim::compareEach)
          .thenComparing(Claim::facts, Claim::compareEach);

  public Claim {
    arguments = List.copyOf(arguments);
    facts = List.copyOf(facts);
  }

  Reason reason(String says) {
    return new Reason(by.rule(), by.file(), by.line(), says, facts);
  }

  private static int compareEach(List<?> one, List<?> other) {
    Iterator<?> right = other.iterator();
    for (Object left : one) {
      if (!right.hasNext()) {
        return 1;
      }
      var order = compare(left, right.next());
      if (order != 0) {
        return order;
      }
    }
    return right.hasNext() ? -1 : 0;
  }

  /** Arguments at one place of one verb are of one type. */
  private static int compare(Object one, Object other) {
    return one instanceof Long left && other instanceof Long right
        ? Long.compare(left, right)
        : one.toString().compareTo(other.toString());
  }
}
