package org.moothall.core.policy.interpret;

import java.lang.reflect.Method;
import java.util.List;

/** What a rule says when it speaks. */
record Saying(Method verb, List<Argument> arguments) {
  Saying {
    arguments = List.copyOf(arguments);
  }

  /** The value of an argument, given the values bound. */
  @FunctionalInterface
  interface Argument {
    Object of(Object[] bound);
  }

  Said said(Object[] bound) {
    return new Said(verb, arguments.stream().map(argument -> argument.of(bound)).toList());
  }
}
