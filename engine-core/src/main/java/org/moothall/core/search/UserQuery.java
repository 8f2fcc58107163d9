package org.moothall.core.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A query as its writer means it. Every text is one.
 *
 * @param words texts whose words are looked for, each on its own
 * @param phrases texts that must stand as they are
 * @param excluded texts that must not stand
 */
record UserQuery(List<String> words, List<String> phrases, List<String> excluded) {

  /** The part of a query that is read, in UTF-16 units. */
  static final int LONGEST = 1_000;

  private static final String OPENING = "\"“「『«";
  private static final String CLOSING = "\"”」』»";

  /** Reads {@code words}, {@code "phrases"} and {@code -exclusions}; anything odd is words. */
  static UserQuery read(String text) {
    var query = new UserQuery(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    String rest = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    int at = 0;
    while (at < rest.length()) {
      at = query.readPart(rest, at);
    }
    return query;
  }

  /** Reads the part that starts at a place and tells where the next one starts. */
  private int readPart(String text, int at) {
    boolean minus = isMinus(text, at);
    int start = minus ? at + 1 : at;
    int close = closing(text, start);
    if (close >= 0) {
      (minus ? excluded : phrases).add(text.substring(start + 1, close));
      return close + 1;
    }
    int end = minus ? endOfWord(text, start + 1) : endOfWords(text, start + 1);
    (minus ? excluded : words).add(text.substring(start, end));
    return end;
  }

  /** A sign that touches what follows and not what goes before. */
  private static boolean isMinus(String text, int at) {
    return text.charAt(at) == '-'
        && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))
        && at + 1 < text.length()
        && text.charAt(at + 1) != '-'
        && !Character.isWhitespace(text.charAt(at + 1));
  }

  /** Where the quotation that opens at a place closes; −1 when none opens or it never closes. */
  private static int closing(String text, int at) {
    int kind = OPENING.indexOf(text.charAt(at));
    return kind < 0 ? -1 : text.indexOf(CLOSING.charAt(kind), at + 1);
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && closing(text, end) < 0) {
      end++;
    }
    return end;
  }

  private static int endOfWords(String text, int from) {
    int end = from;
    while (end < text.length() && !isMinus(text, end) && closing(text, end) < 0) {
      end++;
    }
    return end;
  }
}
