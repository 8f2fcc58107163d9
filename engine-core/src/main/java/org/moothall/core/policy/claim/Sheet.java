package org.moothall.core.policy.claim;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.policy.Reason;

/**
 * Works out one answer. A subclass implements the verbs of its question; every claim is replayed on
 * it once, in one fixed order. Each verb first says what the claim amounts to.
 *
 * @param <T> the answer
 */
abstract class Sheet<T> {

  private final String question;
  private final List<Reason> spoken = new ArrayList<>();
  private final List<Reason> objections = new ArrayList<>();
  private @Nullable Claim current;

  Sheet(String question) {
    this.question = question;
  }

  /** Objects to whatever makes the claims no answer: contradictions, and slots left unsaid. */
  abstract void conclude();

  /** All claims merged. Called after {@link #conclude}, and only if that had no objection. */
  abstract T answer();

  /** What silence means. Where it means nothing, {@link #conclude} has objected to it. */
  String silence() {
    throw new IllegalStateException("silence is no answer to the question of " + question);
  }

  final void replay(Claim claim) {
    current = claim;
    try {
      claim.verb().invoke(this, claim.arguments().toArray());
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("the verb %s failed".formatted(claim.verb()), e);
    }
  }

  /** What the current claim amounts to, as a clause. */
  final Reason say(String clause, Object... values) {
    if (current == null) {
      throw new IllegalStateException("no claim is being replayed");
    }
    var reason = current.reason(clause.formatted(values));
    spoken.add(reason);
    return reason;
  }

  /** What every rule said, in the order of the claims. */
  final List<Reason> spoken() {
    return spoken.isEmpty() && objections.isEmpty()
        ? List.of(Reason.engine(question, silence()))
        : List.copyOf(spoken);
  }

  final List<Reason> objections() {
    return List.copyOf(objections);
  }

  final void object(String says, Object... values) {
    objections.add(Reason.engine(question, says.formatted(values)));
  }

  /** Objects unless the condition holds. */
  final boolean require(boolean holds, String says, Reason of) {
    if (!holds) {
      object("%s: %s", says, of);
    }
    return holds;
  }

  final void contradict(Reason one, Reason other) {
    object("two rules contradict each other: %s; %s", one, other);
  }
}
