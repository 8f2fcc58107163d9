package org.moothall.core.policy.format;

import java.util.ArrayList;
import java.util.List;
import org.moothall.core.policy.tree.Token.Kind;

/** Cuts what stands in a rule into conditions and calls. */
final class Statements {

  private Statements() {}

  /** Each condition of its own; what is joined by {@code and} outside brackets begins with it. */
  static List<List<Word>> ofConditions(List<Word> words) {
    var conditions = new ArrayList<List<Word>>();
    var current = new ArrayList<Word>();
    var depth = 0;
    for (var word : words) {
      current.add(word);
      depth += word.is("(") ? 1 : word.is(")") ? -1 : 0;
      if (depth == 0 && word.is(")")) {
        conditions.add(current);
        current = new ArrayList<>();
      }
    }
    return conditions;
  }

  /** Each with its semicolon. */
  static List<List<Word>> ofCalls(List<Word> words) {
    var calls = new ArrayList<List<Word>>();
    var current = new ArrayList<Word>();
    for (var word : words) {
      current.add(word);
      if (word.is(";")) {
        calls.add(current);
        current = new ArrayList<>();
      }
    }
    return calls;
  }

  /** Whether a minus belongs to the number behind it, and takes nothing from what is before. */
  static boolean isSign(List<Word> words, int index) {
    if (!words.get(index).is("-") || index == 0) {
      return false;
    }
    var before = words.get(index - 1);
    return !before.is(Kind.NUMBER)
        && !before.is(Kind.BINDING)
        && !before.is(")")
        && !isProperty(before);
  }

  private static boolean isProperty(Word word) {
    return word.is(Kind.WORD) && !word.is("in");
  }
}
