package org.moothall.core.policy;

import java.util.Collection;
import org.moothall.core.policy.fact.Facts;
import org.moothall.policy.PolicyQuestion;

/** Reads the facts of a case. */
@FunctionalInterface
interface FactReader {

  /**
   * What rules see: the facts of the case, and the settings of the stack.
   *
   * @throws org.moothall.BadInputException if a fact is not of the question's types
   */
  Facts read(Stack stack, PolicyQuestion<?> question, Collection<? extends Record> given);
}
