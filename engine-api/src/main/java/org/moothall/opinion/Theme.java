package org.moothall.opinion;

import java.util.List;

/**
 * What several opinions speak of.
 *
 * @param id unique within its matter, {@code t1} for the largest
 * @param label two to four phrases that tell this theme from the others, as people wrote them
 * @param quote the id of the opinion that speaks for the theme best
 * @param opinions ids of all its opinions, sorted; every opinion is in exactly one theme
 */
public record Theme(String id, List<String> label, String quote, List<String> opinions) {
  public Theme {
    label = List.copyOf(label);
    opinions = List.copyOf(opinions);
  }

  /** How many opinions speak of it. */
  public int size() {
    return opinions.size();
  }
}
