package org.moothall.core.policy.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts of one question.
 *
 * @param inOrder in one order, however they were given
 * @param texts each as text, by identity
 */
public record Facts(List<Object> inOrder, Map<Object, String> texts) {

  /** The fact as text; empty if it is not one of these. */
  public Optional<String> text(Object fact) {
    return Optional.ofNullable(texts.get(fact));
  }
}
