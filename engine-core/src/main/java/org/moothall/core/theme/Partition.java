package org.moothall.core.theme;

import java.util.Arrays;

/**
 * Nodes or texts, each in exactly one part.
 *
 * @param of the part of each, numbered from 0 without gaps
 * @param parts how many parts there are
 */
record Partition(int[] of, int parts) {

  /** Each in a part of its own. */
  static Partition singletons(int size) {
    int[] of = new int[size];
    Arrays.setAll(of, i -> i);
    return new Partition(of, size);
  }

  /** Parts by any labels from 0 up to the number of members, numbered by their first members. */
  static Partition numbered(int[] labels) {
    int[] number = new int[labels.length];
    Arrays.fill(number, -1);
    int[] of = new int[labels.length];
    int parts = 0;
    for (int i = 0; i < labels.length; i++) {
      if (number[labels[i]] < 0) {
        number[labels[i]] = parts++;
      }
      of[i] = number[labels[i]];
    }
    return new Partition(of, parts);
  }

  /** The parts that arise when the parts of this one are themselves put into parts. */
  Partition within(Partition coarser) {
    int[] label = new int[of.length];
    Arrays.setAll(label, i -> coarser.of[of[i]]);
    return numbered(label);
  }

  /** How many are in each part. */
  int[] sizes() {
    int[] sizes = new int[parts];
    for (int part : of) {
      sizes[part]++;
    }
    return sizes;
  }
}
