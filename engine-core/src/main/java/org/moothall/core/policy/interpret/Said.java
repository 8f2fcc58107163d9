package org.moothall.core.policy.interpret;

import java.lang.reflect.Method;
import java.util.List;

/**
 * One thing a rule said.
 *
 * @param verb a method of the question's verbs
 * @param arguments its arguments: texts, whole numbers, truth values and constants
 */
public record Said(Method verb, List<Object> arguments) {
  public Said {
    arguments = List.copyOf(arguments);
  }
}
