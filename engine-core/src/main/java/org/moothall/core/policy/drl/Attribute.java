package org.moothall.core.policy.drl;

import java.util.Set;
import org.moothall.core.policy.tree.Token.Kind;

/** The attributes that DRL knows and rules here have none of: all order rules or switch them. */
final class Attribute {

  private static final Set<String> NAMES =
      Set.of(
          "salience",
          "no-loop",
          "dialect",
          "agenda-group",
          "activation-group",
          "ruleflow-group",
          "lock-on-active",
          "auto-focus",
          "duration",
          "timer",
          "calendars",
          "date-effective",
          "date-expires",
          "enabled",
          "extends",
          "refract",
          "direct");

  /** As in {@code lock-on-active}. */
  private static final int MOST_WORDS = 3;

  private Attribute() {}

  static boolean isAt(Cursor cursor) {
    return NAMES.contains(nameAt(cursor));
  }

  /** Records the fault and moves behind the name. */
  static void refuse(Cursor cursor) {
    var name = nameAt(cursor);
    cursor.note(
        cursor.peek(),
        Code.ATTRIBUTE_REFUSED,
        "the attribute `%s` is not allowed: rules have no order and no switches.".formatted(name));
    for (var i = 0; i < 2 * name.chars().filter(c -> c == '-').count() + 1; i++) {
      cursor.next();
    }
  }

  /** Words joined by hyphens, as in {@code no-loop}. */
  private static String nameAt(Cursor cursor) {
    if (!cursor.at(Kind.WORD)) {
      return "";
    }
    var name = new StringBuilder(cursor.peek().text());
    for (var i = 1; i < 2 * MOST_WORDS && cursor.peek(i).is("-"); i += 2) {
      if (!cursor.peek(i + 1).is(Kind.WORD)) {
        break;
      }
      name.append('-').append(cursor.peek(i + 1).text());
    }
    return name.toString();
  }
}
