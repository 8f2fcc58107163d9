package org.moothall.core.intake;

import java.util.Arrays;
import org.moothall.opinion.Choice;
import org.moothall.opinion.Vote;
import org.moothall.spi.OpinionSource.Sink;

/** Votes of a file that lists them in no order of time, held as numbers: some 35 bytes a vote. */
final class VotesByTime {

  private long[] times = new long[1024];
  private long[] voters = new long[1024];
  private long[] opinions = new long[1024];
  private long[] lines = new long[1024];
  private byte[] choices = new byte[1024];
  private int size;

  void add(long line, long time, long voter, long opinion, Choice choice) {
    if (size == times.length) {
      grow(Math.multiplyExact(size, 2));
    }
    lines[size] = line;
    times[size] = time;
    voters[size] = voter;
    opinions[size] = opinion;
    choices[size] = (byte) choice.number();
    size++;
  }

  /** Hands the votes over, the earliest first; votes of one moment in the order of the file. */
  void handOver(String file, Sink sink) {
    for (var i : order()) {
      var voter = Long.toString(voters[i]);
      sink.vote(file, lines[i], new Vote(voter, Long.toString(opinions[i]), Choice.of(choices[i])));
    }
  }

  private void grow(int length) {
    lines = Arrays.copyOf(lines, length);
    times = Arrays.copyOf(times, length);
    voters = Arrays.copyOf(voters, length);
    opinions = Arrays.copyOf(opinions, length);
    choices = Arrays.copyOf(choices, length);
  }

  /** The positions sorted by time, by merging ever longer runs: stable, and free of boxes. */
  private int[] order() {
    var from = new int[size];
    Arrays.setAll(from, i -> i);
    var into = new int[size];
    for (var run = 1L; run < size; run *= 2) {
      for (var start = 0L; start < size; start += 2 * run) {
        merge(from, into, (int) start, end(start + run), end(start + 2 * run));
      }
      var swap = from;
      from = into;
      into = swap;
    }
    return from;
  }

  private int end(long position) {
    return (int) Math.min(position, size);
  }

  private void merge(int[] from, int[] into, int start, int middle, int end) {
    var left = start;
    var right = middle;
    for (var i = start; i < end; i++) {
      var takeLeft = right == end || (left < middle && times[from[left]] <= times[from[right]]);
      into[i] = takeLeft ? from[left++] : from[right++];
    }
  }
}
