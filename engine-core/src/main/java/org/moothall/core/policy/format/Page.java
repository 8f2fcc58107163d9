package org.moothall.core.policy.format;

import java.util.List;
import org.moothall.core.policy.format.Word.Comment;

/** The text as it grows, statement by statement. */
final class Page {

  private static final int WIDTH = 100;
  private static final int CONTINUED = 4;

  private final StringBuilder text = new StringBuilder();

  String text() {
    return text.toString();
  }

  void blankLine() {
    text.append('\n');
  }

  /** Comments on lines of their own. */
  void comments(List<Comment> comments, int indent) {
    for (var i = 0; i < comments.size(); i++) {
      var comment = comments.get(i);
      if (comment.blankBefore() && i > 0) {
        blankLine();
      }
      line(comment.text(), indent);
    }
  }

  /** A statement, on one line if it fits and no comment breaks it. */
  void statement(List<Word> words, int indent) {
    var leading = words.getFirst().before();
    comments(leading, indent);
    if (!leading.isEmpty() && leading.getLast().blankAfter() && indent == 0) {
      blankLine();
    }
    var flat = laidOut(words, indent, false);
    text.append(
        flat.lines().anyMatch(line -> line.length() > WIDTH) ? laidOut(words, indent, true) : flat);
  }

  private void line(String line, int indent) {
    text.append(" ".repeat(indent)).append(line).append('\n');
  }

  private static String laidOut(List<Word> words, int indent, boolean broken) {
    var spacing = new Spacing(words);
    var out = new StringBuilder(" ".repeat(indent));
    var newLine = "\n" + " ".repeat(indent + CONTINUED);
    var depth = 0;
    var atLineStart = true;
    for (var i = 0; i < words.size(); i++) {
      var word = words.get(i);
      if (i > 0 && !word.before().isEmpty()) {
        for (var comment : word.before()) {
          out.append(atLineStart ? "" : newLine).append(comment.text());
          atLineStart = false;
        }
        out.append(newLine);
        atLineStart = true;
      }
      if (!atLineStart && broken && breaks(words, i, depth)) {
        out.append(newLine);
        atLineStart = true;
      }
      out.append(!atLineStart && spacing.before(i) ? " " : "").append(word.token().source());
      atLineStart = false;
      depth += word.is("(") ? 1 : word.is(")") ? -1 : 0;
      for (var comment : word.behind()) {
        out.append(atLineStart ? "" : " ").append(comment.text());
        if (comment.endsLine() && i < words.size() - 1) {
          out.append(newLine);
          atLineStart = true;
        }
      }
    }
    return out.append('\n').toString();
  }

  /** Before what is joined, and behind commas and semicolons, where only one bracket is open. */
  private static boolean breaks(List<Word> words, int index, int depth) {
    var word = words.get(index);
    var last = words.get(index - 1);
    if (word.is("@")) {
      return depth == 0;
    }
    return depth == 1 && (last.is(",") || last.is(";") || word.is("and") || word.is("or"));
  }
}
