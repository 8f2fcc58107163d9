package org.moothall.core.policy.tree;

/**
 * A piece of a rule file with its place.
 *
 * @param text as written, but for {@link Kind#TEXT}, which is without its quotes
 * @param line from 1
 * @param column from 1, in UTF-16 units, as editors count
 */
public record Token(Kind kind, String text, int line, int column) {

  public enum Kind {
    /** Letters, digits and underscores: a keyword or a name. */
    WORD,
    /** A name that starts with {@code $}. */
    BINDING,
    /** Digits. */
    NUMBER,
    /** What stands between double quotes. */
    TEXT,
    SYMBOL,
    /** Something the lexer has already complained about. */
    BAD,
    END
  }

  /** Whether this is the keyword or symbol; a text or a binding never is. */
  public boolean is(String word) {
    return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equals(word);
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  /** As a message quotes it. */
  public String shown() {
    if (kind == Kind.END) {
      return "the end of the file";
    }
    return "`%s`".formatted(source().length() <= 60 ? source() : source().substring(0, 60) + "…");
  }

  /** How many UTF-16 units of the file it takes; 1 for its end. */
  public int length() {
    return Math.max(1, source().length());
  }

  /** As it would be written in a file. */
  public String source() {
    return kind == Kind.TEXT ? '"' + text + '"' : text;
  }
}
