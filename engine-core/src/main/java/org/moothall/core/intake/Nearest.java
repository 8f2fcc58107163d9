package org.moothall.core.intake;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant. */
final class Nearest {

  private static final int LONGEST = 40;

  private Nearest() {}

  /** The closest of the known names, if it is close enough to be a slip of the pen. */
  static Optional<String> to(String typed, Collection<String> known) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    var folded = typed.strip().toLowerCase(Locale.ROOT);
    var best = Optional.<String>empty();
    var least = Integer.MAX_VALUE;
    for (var name : known) {
      var distance = distance(folded, name);
      if (distance < least && distance <= slips(name)) {
        least = distance;
        best = Optional.of(name);
      }
    }
    return best;
  }

  /** The end of a message: that another name may have been meant, or nothing. */
  static String maybe(String typed, Collection<String> known) {
    return to(typed, known).map(". Maybe `%s` was meant."::formatted).orElse("");
  }

  private static int slips(String name) {
    return name.length() < 3 ? 0 : name.length() < 6 ? 1 : 2;
  }

  /**
   * The fewest insertions, deletions, replacements and swaps of neighbours that make one of the
   * other (optimal string alignment; Damerau 1964, Wagner and Fischer 1974).
   */
  private static int distance(String a, String b) {
    var d = new int[a.length() + 1][b.length() + 1];
    for (var i = 0; i <= a.length(); i++) {
      for (var j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(int[][] d, String a, String b, int i, int j) {
    var replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    var least = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    var swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
