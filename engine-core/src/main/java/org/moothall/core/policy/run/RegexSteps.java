package org.moothall.core.policy.run;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Counts the steps of a regular expression before it is compiled: each character is one, and what
 * is repeated up to n times counts n times. The count is never too low; a text that is no
 * expression has some count, too.
 */
final class RegexSteps {

  private final String expression;
  private final Deque<Long> outer = new ArrayDeque<>();
  private int at;
  private long sum;
  private long last;

  private RegexSteps(String expression) {
    this.expression = expression;
  }

  static long of(String expression) {
    var steps = new RegexSteps(expression);
    while (steps.at < expression.length()) {
      steps.step();
    }
    while (!steps.outer.isEmpty()) {
      steps.close();
    }
    return steps.sum;
  }

  private void step() {
    var c = expression.charAt(at++);
    switch (c) {
      case '(' -> open();
      case ')' -> close();
      case '{' -> repeat();
      case '[' -> characterClass();
      case '\\' -> {
        at++;
        one();
      }
      default -> one();
    }
  }

  private void one() {
    last = 1;
    add();
  }

  private void add() {
    sum = Math.min(sum + last, Integer.MAX_VALUE);
  }

  private void open() {
    outer.push(sum);
    sum = 0;
    last = 0;
  }

  private void close() {
    if (outer.isEmpty()) {
      one();
      return;
    }
    last = sum + 1;
    sum = outer.pop();
    add();
  }

  /** The largest number up to the closing brace is how often the last step is taken. */
  private void repeat() {
    var most = 1L;
    var number = 0L;
    while (at < expression.length() && expression.charAt(at) != '}') {
      var c = expression.charAt(at++);
      number = c >= '0' && c <= '9' ? Math.min(10 * number + c - '0', Integer.MAX_VALUE) : 0;
      most = Math.max(most, number);
    }
    at++;
    sum -= last;
    last = Math.min(last * most, Integer.MAX_VALUE);
    add();
  }

  private void characterClass() {
    var start = at;
    while (at < expression.length() && (expression.charAt(at) != ']' || at == start)) {
      at +=
          expression.startsWith("[:", at) ? Math.max(1, expression.indexOf(":]", at) - at + 2) : 1;
    }
    at++;
    one();
  }
}
