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
  static final Comparator<Claim> ORDER = Claim::compare;

  public Claim {
    arguments = List.copyOf(arguments);
    facts = List.copyOf(facts);
  }

  Reason reason(String says) {
    return new Reason(by.rule(), by.file(), by.line(), says, facts);
  }

  private static int compare(Claim one, Claim other) {
    var order = one.by.compareTo(other.by);
    if (order == 0) {
      order = one.verb.getName().compareTo(other.verb.getName());
    }
    if (order == 0) {
      order = compareEach(one.arguments, other.arguments);
    }
    return order == 0 ? compareEach(one.facts, other.facts) : order;
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
