package org.moothall.policy;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/**
 * A policy stack that is in force until another takes its place. Safe to share between threads.
 *
 * <p>What is in force is ready: read, checked, compiled, and kept for as long as this object lives
 * or until it is replaced, whatever else is asked meanwhile. Read {@link #inForce} once for each
 * piece of work and ask {@link Policies} with what it gives: then all of that piece of work is
 * answered by one stack, even if another comes into force on the way.
 */
public interface LivePolicy {

  /** The stack in force now. */
  PolicyStack inForce();

  /** The version of the stack in force now, as {@link Policies#version} has it. */
  String version();

  /**
   * Makes another stack ready and then puts it in force, whole and at one moment. As long as that
   * takes, and for good if the other has a fault, the one before stays in force.
   *
   * <p>Of several that are on their way, the one that was asked for last wins, however long each
   * takes; a faulty one doesn't count.
   *
   * @param next what shall be in force
   * @param executor what reads and compiles it, in one task
   * @return what came of it; fails with {@link org.moothall.LimitExceededException} if a file or
   *     the stack is too large
   */
  CompletionStage<Swap> replace(PolicyStack next, Executor executor);

  /** What came of replacing a stack. */
  sealed interface Swap {

    /**
     * The new stack came into force.
     *
     * @param version its version
     */
    record InForce(String version) implements Swap {}

    /**
     * The new stack has faults, and the one before stays in force.
     *
     * @param faults as {@link Policies#check} tells them; at least one
     */
    record Faulty(List<Diagnostic> faults) implements Swap {
      public Faulty {
        faults = List.copyOf(faults);
      }
    }

    /** The new stack is sound, but one that was asked for later is in force already. */
    record Overtaken() implements Swap {}
  }
}
