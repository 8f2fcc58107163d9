package org.moothall.core.policy.drl;

import java.util.List;
import java.util.Set;
import org.moothall.core.policy.tree.Token;
import org.moothall.core.policy.tree.Token.Kind;

/** A place in a list of tokens, moving forward. */
final class Cursor {

  private final List<Token> tokens;
  private final Faults faults;
  private int at;

  Cursor(List<Token> tokens, Faults faults) {
    this.tokens = tokens;
    this.faults = faults;
  }

  Token peek() {
    return tokens.get(at);
  }

  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  Token next() {
    var token = peek();
    if (at < tokens.size() - 1) {
      at++;
    }
    return token;
  }

  boolean at(String word) {
    return peek().is(word);
  }

  boolean at(Kind kind) {
    return peek().is(kind);
  }

  boolean atAny(Set<String> words) {
    return at(Kind.WORD) && words.contains(peek().text());
  }

  /** Moves on if the word or symbol stands here. */
  boolean take(String word) {
    var there = at(word);
    if (there) {
      next();
    }
    return there;
  }

  Token expect(String word) {
    if (!at(word)) {
      throw unexpected("`" + word + "`");
    }
    return next();
  }

  Token expect(Kind kind, String what) {
    if (!at(kind)) {
      throw unexpected(what);
    }
    return next();
  }

  /** Whether the token here is the first of its line. */
  boolean atLineStart() {
    return at == 0 || tokens.get(at - 1).line() < peek().line();
  }

  /** Moves behind the bracket that closes the one here, or to the end. */
  void skipBrackets(String open, String close) {
    var depth = 0;
    do {
      depth += at(open) ? 1 : at(close) ? -1 : 0;
      next();
    } while (depth > 0 && !at(Kind.END));
  }

  GiveUp unexpected(String expected) {
    return refuse(
        peek(), Code.UNEXPECTED, "expected %s, but found %s.".formatted(expected, peek().shown()));
  }

  GiveUp unexpected(String expected, Set<String> maybe) {
    return refuse(
        peek(),
        Code.UNEXPECTED,
        "expected %s, but found %s.%s"
            .formatted(expected, peek().shown(), Nearest.maybe(peek().text(), maybe)));
  }

  /** Records the fault and gives up on the construct. */
  GiveUp refuse(Token where, Code code, String message) {
    note(where, code, message);
    return new GiveUp();
  }

  /** Records the fault, unless the lexer has complained of something around here already. */
  void note(Token where, Code code, String message) {
    if (faults.areMany()) {
      return;
    }
    var to = Math.min(at + 3, tokens.size());
    if (tokens.subList(from(where), to).stream().noneMatch(token -> token.is(Kind.BAD))) {
      faults.add(where, code, message);
    }
  }

  /** The index of a token behind the cursor, or the cursor's own for one ahead. */
  private int from(Token where) {
    var from = at;
    while (from > 0 && where.isBefore(tokens.get(from))) {
      from--;
    }
    return from;
  }
}
