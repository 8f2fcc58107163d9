package org.moothall.core.group.votes;

/** Sorts small numbers in time proportional to how many there are. */
final class CountingSort {

  private CountingSort() {}

  /** {@code items} by ascending key, items of equal key in the order they stood. */
  static int[] sorted(int[] items, int[] key, int keys) {
    int[] next = new int[keys + 1];
    for (int item : items) {
      next[key[item] + 1]++;
    }
    for (int k = 0; k < keys; k++) {
      next[k + 1] += next[k];
    }
    int[] sorted = new int[items.length];
    for (int item : items) {
      sorted[next[key[item]]++] = item;
    }
    return sorted;
  }
}
