package org.moothall.core.policy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.moothall.PolicyException;
import org.moothall.policy.LivePolicy;
import org.moothall.policy.PolicyStack;

/** Holds the stack in force, and lets a later one take its place. */
final class StackInForce implements LivePolicy {

  private final Function<PolicyStack, ReadyStack> prepare;
  private final Object lock = new Object();
  private volatile ReadyStack ready;
  private long lastAskedFor;
  private long inForceSince;

  /**
   * A first stack.
   *
   * @param prepare makes another ready, or throws {@link PolicyException}
   */
  StackInForce(ReadyStack first, Function<PolicyStack, ReadyStack> prepare) {
    this.ready = first;
    this.prepare = prepare;
  }

  @Override
  public PolicyStack inForce() {
    return ready.asked();
  }

  @Override
  public String version() {
    return ready.version();
  }

  @Override
  public CompletionStage<Swap> replace(PolicyStack next, Executor executor) {
    long number;
    synchronized (lock) {
      number = ++lastAskedFor;
    }
    return CompletableFuture.supplyAsync(() -> swap(next, number), executor);
  }

  private Swap swap(PolicyStack next, long number) {
    ReadyStack prepared;
    try {
      prepared = prepare.apply(next);
    } catch (PolicyException faulty) {
      return new Swap.Faulty(faulty.diagnostics());
    }
    synchronized (lock) {
      if (number < inForceSince) {
        return new Swap.Overtaken();
      }
      inForceSince = number;
      ready = prepared;
      return new Swap.InForce(prepared.version());
    }
  }

  /** What is held, for tests of what is let go. */
  ReadyStack ready() {
    return ready;
  }
}
