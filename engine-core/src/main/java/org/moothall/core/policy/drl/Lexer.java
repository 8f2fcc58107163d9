package org.moothall.core.policy.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.moothall.core.policy.tree.Token;
import org.moothall.core.policy.tree.Token.Kind;

/**
 * Cuts a rule file into tokens and comments. White space goes; everything else is a token, a
 * comment or a fault.
 */
public final class Lexer {

  private static final Set<String> PAIRS =
      Set.of("==", "!=", "<=", ">=", "&&", "||", "->", ":=", "::");

  /** Java takes no longer one where rules are compiled, and nobody reads it. */
  private static final int LONGEST_TEXT = 2_000;

  private static final int LONGEST_WORD = 100;

  private final String text;
  private final Faults faults;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Token> comments = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  private Lexer(String text, Faults faults) {
    this.text = text;
    this.faults = faults;
  }

  /** The tokens of a normalised text, ended by one of kind {@link Kind#END}. */
  static List<Token> tokens(String text, Faults faults) {
    return cut(text, faults).tokens();
  }

  /**
   * Everything in a file but white space.
   *
   * @param tokens ended by one of kind {@link Kind#END}
   * @param comments whole, with what begins and ends them
   */
  public record Pieces(List<Token> tokens, List<Token> comments) {}

  /** The tokens and comments of a normalised text. */
  public static Pieces cut(String text, Faults faults) {
    var lexer = new Lexer(text, faults);
    while (lexer.at < text.length() && !faults.areMany()) {
      lexer.step();
    }
    lexer.tokens.add(lexer.token(Kind.END, ""));
    return new Pieces(lexer.tokens, lexer.comments);
  }

  private void step() {
    var c = text.charAt(at);
    if (c == '\n') {
      newLine();
    } else if (c == ' ' || c == '\t') {
      at++;
    } else if (text.startsWith("//", at)) {
      lineComment();
    } else if (text.startsWith("/*", at)) {
      blockComment();
    } else if (c == '"') {
      quoted();
    } else if (c == '\'') {
      singleQuoted();
    } else if (isWordPart(c)
        || c == '$' && at + 1 < text.length() && isWordPart(text.charAt(at + 1))) {
      word();
    } else {
      symbol();
    }
  }

  private void newLine() {
    at++;
    line++;
    lineStart = at;
  }

  private void lineComment() {
    var end = text.indexOf('\n', at);
    comments.add(token(Kind.COMMENT, text.substring(at, end < 0 ? text.length() : end)));
    while (at < text.length() && text.charAt(at) != '\n') {
      refuseHidden();
      at++;
    }
  }

  private void blockComment() {
    var start = token(Kind.BAD, "/*");
    var end = text.indexOf("*/", at + 2);
    if (end < 0) {
      faults.add(
          start, Code.COMMENT_NOT_CLOSED, "the comment is never closed. Maybe `*/` is missing.");
    }
    var inner = text.indexOf("/*", at + 2);
    if (inner >= 0 && inner < end) {
      faults.add(
          start,
          Code.COMMENT_NOT_CLOSED,
          "the comment goes on over another `/*` and hides what is between. Maybe `*/` is missing.");
    }
    var stop = end < 0 ? text.length() : end + 2;
    comments.add(token(Kind.COMMENT, text.substring(at, stop)));
    while (at < stop) {
      if (text.charAt(at) == '\n') {
        newLine();
      } else {
        refuseHidden();
        at++;
      }
    }
    if (end < 0) {
      tokens.add(start);
    }
  }

  private void quoted() {
    var start = at;
    var end = start + 1;
    while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\n') {
      end++;
    }
    if (end == text.length() || text.charAt(end) == '\n') {
      var open = token(Kind.BAD, text.substring(start, end));
      faults.add(
          open, Code.TEXT_NOT_CLOSED, "the text is not closed on its line. Maybe `\"` is missing.");
      tokens.add(open);
      at = end;
      return;
    }
    var quoted = token(Kind.TEXT, text.substring(start + 1, end));
    var clean = isShort(quoted, LONGEST_TEXT);
    at++;
    while (at < end) {
      clean &= refuseInText();
      at++;
    }
    at++;
    tokens.add(clean ? quoted : new Token(Kind.BAD, quoted.text(), quoted.line(), quoted.column()));
  }

  private void singleQuoted() {
    var end = at + 1;
    while (end < text.length() && text.charAt(end) != '\'' && text.charAt(end) != '\n') {
      end++;
    }
    var bad = token(Kind.BAD, "'");
    faults.add(
        bad,
        Code.STRANGE_CHARACTER,
        "a text stands in double quotes, not in `'`. Maybe `\"` was meant.");
    tokens.add(bad);
    at = end < text.length() && text.charAt(end) == '\'' ? end + 1 : end;
  }

  private void word() {
    var end = at + 1;
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    var word = text.substring(at, end);
    var token = token(kindOf(word), word);
    tokens.add(isShort(token, LONGEST_WORD) ? token : token(Kind.BAD, word));
    at = end;
  }

  private boolean isShort(Token token, int longest) {
    if (token.text().length() <= longest) {
      return true;
    }
    faults.add(
        token,
        Code.NESTED_TOO_DEEP,
        "%s is longer than %s characters.".formatted(token.shown(), longest));
    return false;
  }

  private static Kind kindOf(String word) {
    if (word.charAt(0) == '$') {
      return Kind.BINDING;
    }
    return word.chars().allMatch(c -> c >= '0' && c <= '9') ? Kind.NUMBER : Kind.WORD;
  }

  private void symbol() {
    var two = text.substring(at, Math.min(at + 2, text.length()));
    if (PAIRS.contains(two)) {
      tokens.add(token(Kind.SYMBOL, two));
      at += 2;
      return;
    }
    var one = text.charAt(at);
    if ("(){}[],;:.=<>!+-*/%&|@?^~".indexOf(one) >= 0) {
      tokens.add(token(Kind.SYMBOL, String.valueOf(one)));
      at++;
      return;
    }
    var strange = text.codePointAt(at);
    var bad = token(Kind.BAD, Character.toString(strange));
    faults.add(
        bad, Code.STRANGE_CHARACTER, shown(strange) + " has no place in a rule outside a text.");
    tokens.add(bad);
    at += Character.charCount(strange);
  }

  /**
   * A backslash could smuggle in any character, and unseen characters let a text read other than it
   * is.
   */
  private boolean refuseInText() {
    if (text.charAt(at) == '\\') {
      faults.add(
          token(Kind.BAD, "\\"),
          Code.STRANGE_CHARACTER,
          "`\\` has no place in a text. Maybe write the character itself.");
      return false;
    }
    return refuseHidden();
  }

  private boolean refuseHidden() {
    var c = text.codePointAt(at);
    if (isSeen(c) || isLowHalf() || faults.areMany()) {
      return true;
    }
    faults.add(
        token(Kind.BAD, ""),
        Code.STRANGE_CHARACTER,
        shown(c) + " can't be seen and is not allowed.");
    return false;
  }

  private static boolean isSeen(int c) {
    return c == '\t'
        || !isBlank(c)
            && switch (Character.getType(c)) {
              case Character.CONTROL,
                  Character.FORMAT,
                  Character.LINE_SEPARATOR,
                  Character.PARAGRAPH_SEPARATOR,
                  Character.SURROGATE ->
                  false;
              default -> true;
            };
  }

  /** Letters and marks that show nothing, such as fillers and selectors of variants. */
  private static boolean isBlank(int c) {
    return c == 0x034F
        || c == 0x115F
        || c == 0x1160
        || c == 0x17B4
        || c == 0x17B5
        || c >= 0x180B && c <= 0x180F
        || c == 0x2800
        || c == 0x3164
        || c >= 0xFE00 && c <= 0xFE0F
        || c == 0xFFA0
        || c >= 0xFFF0 && c <= 0xFFF8
        || c >= 0xE0000 && c <= 0xE0FFF;
  }

  /** Whether this is the second unit of a character that was looked at with its first. */
  private boolean isLowHalf() {
    return at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private static String shown(int character) {
    var seen = isSeen(character) ? "`%s` ".formatted(Character.toString(character)) : "";
    return "the character %s(U+%04X)".formatted(seen, character);
  }

  private Token token(Kind kind, String of) {
    return new Token(kind, of, line, at - lineStart + 1);
  }

  private static boolean isWordPart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }
}
