package org.moothall.cli.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Guesses which name a misspelt one was meant to be. */
final class Nearest {
  private static final int FAR = 2;

  private Nearest() {}

  /** The end of a message: " Maybe `x` was meant.", or else which names there are. */
  static String maybe(String name, Collection<String> known) {
    return known.stream()
        .filter(candidate -> distance(lower(name), lower(candidate)) <= FAR)
        .min(Comparator.comparingInt(candidate -> distance(lower(name), lower(candidate))))
        .map(" Maybe `%s` was meant."::formatted)
        .orElseGet(() -> " Maybe one of `%s` was meant.".formatted(String.join("`, `", known)));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Letters to insert, leave out or replace (Levenshtein 1966). */
  private static int distance(String a, String b) {
    var row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
