package org.moothall.core.policy.format;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import org.moothall.core.policy.tree.Token.Kind;

/** Between which words of a statement a blank stands. */
final class Spacing {

  private static final Set<String> FUNCTIONS = Set.of("count", "sum", "min", "max");

  /** Words after which a bracket groups and calls nothing. */
  private static final Set<String> GROUPING = Set.of("and", "or", "in");

  private final List<Word> words;
  private final boolean[] airy;

  Spacing(List<Word> words) {
    this.words = words;
    this.airy = airyBrackets(words);
  }

  /** Whether a blank stands before the word at this index. */
  boolean before(int index) {
    if (index == 0) {
      return false;
    }
    var word = words.get(index);
    var last = words.get(index - 1);
    if (word.is(".") || last.is(".") || word.is(",") || word.is(";") || last.is("@")) {
      return false;
    }
    if (word.is("(")) {
      return !isCalled(index) && !last.is("!") && !(last.is("(") && !airy[index - 1]);
    }
    if (word.is(")")) {
      return airy[index] && !last.is("(");
    }
    if (last.is("(")) {
      return airy[index - 1];
    }
    return !last.is("!") && !Statements.isSign(words, index - 1);
  }

  /** Whether the bracket belongs to the word before it. */
  private boolean isCalled(int index) {
    var last = words.get(index - 1);
    return last.is(Kind.WORD) && !GROUPING.contains(last.token().text());
  }

  /** Brackets of patterns and groups have blanks inside; those of calls and annotations none. */
  private static boolean[] airyBrackets(List<Word> words) {
    var airy = new boolean[words.size()];
    var open = new ArrayDeque<Integer>();
    for (var i = 0; i < words.size(); i++) {
      if (words.get(i).is("(")) {
        airy[i] = isAiry(words, i);
        open.push(i);
      } else if (words.get(i).is(")") && !open.isEmpty()) {
        airy[i] = airy[open.pop()];
      }
    }
    return airy;
  }

  private static boolean isAiry(List<Word> words, int index) {
    if (index == 0 || !words.get(index - 1).is(Kind.WORD)) {
      return true;
    }
    var annotation = index > 1 && words.get(index - 2).is("@");
    var call = index > 1 && words.get(index - 2).is(".");
    return !annotation && !call && !FUNCTIONS.contains(words.get(index - 1).token().text());
  }
}
