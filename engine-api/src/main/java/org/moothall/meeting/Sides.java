package org.moothall.meeting;

import java.util.List;

/**
 * Which members in office stood on which side of the main divide of a matter's opinion map when a
 * question was put: left or right of the middle of its first axis. Members who are not on the map,
 * or stand exactly in its middle, are on neither side; and which side is called left means nothing.
 *
 * @param left pseudonyms, sorted
 * @param right pseudonyms, sorted
 */
public record Sides(List<String> left, List<String> right) {
  public Sides {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }
}
