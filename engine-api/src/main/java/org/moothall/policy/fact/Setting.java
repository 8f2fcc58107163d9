package org.moothall.policy.fact;

import static org.moothall.Checks.checkText;

/**
 * A number that a policy stack sets and its rules read by name. Every question has the settings
 * that its rules mention; the engine takes them from the stack, and a host gives none.
 *
 * @param name as the rule that declares it is called, for instance {@code reply.days}
 * @param value within ±2,147,483,647
 */
public record Setting(String name, long value) {
  public Setting {
    checkText("setting name", name);
    if (Math.abs(value) > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "a setting lies within ±%s, but was %s".formatted(Integer.MAX_VALUE, value));
    }
  }
}
