package org.moothall.cli.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stances judged by hand, one row for every opinion. */
final class StanceFile {
  private static final String HEADER = "opinion,upper,ground,cost,theme";

  private StanceFile() {}

  /**
   * Returns the stance of each opinion.
   *
   * @throws IllegalArgumentException if an opinion has no row, or a row no opinion
   */
  static Map<String, Stance> read(String text, List<Opinion> opinions) {
    var stances = new HashMap<String, Stance>();
    for (var row : Csv.rows(text, HEADER)) {
      if (stances.put(row.getFirst(), stance(row)) != null) {
        throw new IllegalArgumentException("two stances for `%s`".formatted(row.getFirst()));
      }
    }
    for (var opinion : opinions) {
      if (!stances.containsKey(opinion.id())) {
        throw new IllegalArgumentException("no stance for `%s`".formatted(opinion.id()));
      }
    }
    if (stances.size() != opinions.size()) {
      throw new IllegalArgumentException(
          "%d stances for %d opinions".formatted(stances.size(), opinions.size()));
    }
    return stances;
  }

  private static Stance stance(List<String> row) {
    return new Stance(
        Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2)), Integer.parseInt(row.get(3)));
  }
}
