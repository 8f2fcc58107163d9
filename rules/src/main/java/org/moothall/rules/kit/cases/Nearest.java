package org.moothall.rules.kit.cases;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** Guesses which name a misspelt one was meant to be. */
final class Nearest {

  private static final int FAR = 2;
  private static final int MANY = 12;

  private Nearest() {}

  /** The end of a message: " Maybe `x` was meant.", or else which names there are. */
  static String maybe(String name, Collection<String> known) {
    return known.stream()
        .filter(candidate -> distance(name, candidate) <= FAR || alike(name, candidate))
        .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
        .map(" Maybe `%s` was meant."::formatted)
        .orElseGet(() -> known.isEmpty() ? "" : oneOf(known));
  }

  private static String oneOf(Collection<String> known) {
    return known.stream()
        .sorted()
        .limit(MANY)
        .collect(Collectors.joining("`, `", " Maybe one of `", "` was meant."));
  }

  private static boolean alike(String name, String candidate) {
    return name.length() > 3 && lower(candidate).contains(lower(name));
  }

  /** Letters to insert, leave out or replace, small or capital (Levenshtein 1966). */
  private static int distance(String one, String other) {
    var from = lower(one);
    var to = lower(other);
    var row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
