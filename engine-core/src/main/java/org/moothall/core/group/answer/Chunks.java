package org.moothall.core.group.answer;

import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Work on many things that do not touch one another, in pieces that depend on nothing but their
 * number: the same result on any number of threads.
 */
public final class Chunks {

  private static final int SIZE = 128;

  private Chunks() {}

  /** Work on the things from (inclusive) to (exclusive). */
  @FunctionalInterface
  public interface Piece {
    /** Does it. */
    void run(int from, int to);
  }

  /** Does all pieces of {@code 0 … count}, on the threads of the pool of the caller. */
  public static void each(int count, IntFunction<Piece> worker) {
    IntStream.range(0, Math.ceilDiv(count, SIZE))
        .parallel()
        .forEach(
            chunk -> worker.apply(chunk).run(chunk * SIZE, Math.min(count, (chunk + 1) * SIZE)));
  }
}
