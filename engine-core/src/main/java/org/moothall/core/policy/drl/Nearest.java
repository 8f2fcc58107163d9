package org.moothall.core.policy.drl;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant: the name with the fewest slips of the pen. */
public final class Nearest {

  /** Nobody mistypes longer names by accident, and comparing them takes time. */
  private static final int LONGEST = 120;

  private Nearest() {}

  /**
   * The nearest of the names, if it is near enough: at most one slip for every three characters. Of
   * several equally near, the first in alphabetical order.
   */
  public static Optional<String> to(String written, Collection<String> names) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    return names.stream()
        .filter(name -> slips(written, name) <= Math.max(1, written.length() / 3))
        .min(
            Comparator.comparingInt((String name) -> slips(written, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** {@code " Maybe `name` was meant."}, or nothing. */
  public static String maybe(String written, Collection<String> names) {
    return to(written, names).map(" Maybe `%s` was meant."::formatted).orElse("");
  }

  /**
   * Insertions, deletions, replacements and swaps of neighbours that turn one word into the other,
   * upper and lower case being alike (optimal string alignment).
   */
  private static int slips(String one, String other) {
    var a = one.toLowerCase(Locale.ROOT);
    var b = other.toLowerCase(Locale.ROOT);
    var slips = new int[a.length() + 1][b.length() + 1];
    for (var i = 0; i <= a.length(); i++) {
      for (var j = 0; j <= b.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : fewest(slips, a, b, i, j);
      }
    }
    return slips[a.length()][b.length()];
  }

  private static int fewest(int[][] slips, String a, String b, int i, int j) {
    var replaced = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    var fewest =
        Math.min(slips[i - 1][j - 1] + replaced, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
    var swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
  }
}
