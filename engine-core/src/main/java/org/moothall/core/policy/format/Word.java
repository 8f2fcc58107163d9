package org.moothall.core.policy.format;

import java.util.ArrayList;
import java.util.List;
import org.moothall.core.policy.drl.Lexer;
import org.moothall.core.policy.tree.Token;
import org.moothall.core.policy.tree.Token.Kind;

/**
 * A token with the comments around it.
 *
 * @param before comments that stand before it, on lines of their own
 * @param behind comments that begin on its line, before the next token
 */
record Word(Token token, List<Comment> before, List<Comment> behind) {

  /**
   * A comment.
   *
   * @param blankBefore whether a blank line parts it from what stands before
   * @param blankAfter whether a blank line parts it from what follows
   */
  record Comment(String text, boolean blankBefore, boolean blankAfter) {

    /** Whether nothing else can follow on its line. */
    boolean endsLine() {
      return text.startsWith("//");
    }
  }

  static List<Word> of(Lexer.Pieces pieces) {
    var words = new ArrayList<Word>();
    var comments = pieces.comments();
    var next = 0;
    for (var i = 0; i < pieces.tokens().size(); i++) {
      var token = pieces.tokens().get(i);
      var before = new ArrayList<Comment>();
      while (next < comments.size() && comments.get(next).isBefore(token)) {
        before.add(comment(pieces, i, next));
        next++;
      }
      var behind = new ArrayList<Comment>();
      while (next < comments.size() && isBehind(comments.get(next), pieces, i)) {
        behind.add(comment(pieces, i + 1, next));
        next++;
      }
      words.add(new Word(token, before, behind));
    }
    return words;
  }

  private static boolean isBehind(Token comment, Lexer.Pieces pieces, int token) {
    return comment.line() == pieces.tokens().get(token).line()
        && token + 1 < pieces.tokens().size()
        && comment.isBefore(pieces.tokens().get(token + 1));
  }

  private static Comment comment(Lexer.Pieces pieces, int nextToken, int index) {
    var comments = pieces.comments();
    var comment = comments.get(index);
    var before = 1;
    if (nextToken > 0) {
      before = pieces.tokens().get(nextToken - 1).line();
    }
    if (index > 0) {
      before = Math.max(before, lastLine(comments.get(index - 1)));
    }
    var after = pieces.tokens().get(nextToken).line();
    if (index + 1 < comments.size()) {
      after = Math.min(after, comments.get(index + 1).line());
    }
    return new Comment(
        comment.text().stripTrailing(), comment.line() - before > 1, after - lastLine(comment) > 1);
  }

  private static int lastLine(Token comment) {
    return comment.line() + (int) comment.text().chars().filter(c -> c == '\n').count();
  }

  boolean is(String word) {
    return token.is(word);
  }

  boolean is(Kind kind) {
    return token.is(kind);
  }

  boolean hasComments() {
    return !before.isEmpty() || !behind.isEmpty();
  }

  /** Without the comments on lines before it. */
  Word withoutLeading() {
    return new Word(token, List.of(), behind);
  }
}
