package org.moothall.core.policy.tree;

/**
 * A piece of a rule file with its place.
 *
 * @param text as written, but for {@link Kind#TEXT}, which is without its quotes
 * @param line from 1
 * @param column from 1, in UTF-16 units, as editors count
 */
public record Token(Kind kind, String text, int line, int column) {

  private static final int LONGEST_SHOWN = 60;

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
    /** What only people read; no construct of a rule has one. */
    COMMENT,
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

  /** Whether it stands nearer the beginning of the file. */
  public boolean isBefore(Token other) {
    return line < other.line || line == other.line && column < other.column;
  }

  /** As a message quotes it. */
  public String shown() {
    if (kind == Kind.END) {
      return "the end of the file";
    }
    return "`%s`".formatted(source().length() <= LONGEST_SHOWN ? source() : beginning() + "…");
  }

  /** Never half a character. */
  private String beginning() {
    var halved = Character.isHighSurrogate(source().charAt(LONGEST_SHOWN - 1));
    return source().substring(0, halved ? LONGEST_SHOWN - 1 : LONGEST_SHOWN);
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
