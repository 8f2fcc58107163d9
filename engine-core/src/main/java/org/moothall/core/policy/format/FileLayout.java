package org.moothall.core.policy.format;

import java.util.ArrayList;
import java.util.List;
import org.moothall.core.policy.tree.Token;
import org.moothall.core.policy.tree.Token.Kind;

/** Cuts a file without faults into statements and puts each on its lines. */
final class FileLayout {

  private static final int INDENT = 4;

  private final List<Word> words;
  private final Page page = new Page();
  private int at;

  FileLayout(List<Word> words) {
    this.words = words;
  }

  String text() {
    var section = "";
    while (!words.get(at).is(Kind.END)) {
      var keyword = words.get(at).token().text();
      if (!section.isEmpty() && (!keyword.equals(section) || keyword.equals("rule"))) {
        page.blankLine();
      }
      section = keyword;
      if (keyword.equals("rule")) {
        rule();
      } else {
        header();
      }
    }
    if (!words.get(at).before().isEmpty() && !section.isEmpty()) {
      page.blankLine();
    }
    page.comments(words.get(at).before(), 0);
    return page.text();
  }

  /** Package, import or global, with or without its semicolon. */
  private void header() {
    var statement = new ArrayList<Word>();
    var global = words.get(at).is("global");
    statement.add(words.get(at++));
    name(statement);
    if (global) {
      statement.add(words.get(at++));
    }
    statement.add(words.get(at).is(";") ? words.get(at++) : semicolon(statement));
    page.statement(statement, 0);
  }

  /** Words joined by dots, the last of which may be a star. */
  private void name(List<Word> statement) {
    statement.add(words.get(at++));
    while (words.get(at).is(".")) {
      statement.add(words.get(at++));
      statement.add(words.get(at++));
    }
  }

  /** Takes over the comments behind the last word, so that they stay at the line's end. */
  private static Word semicolon(List<Word> statement) {
    var last = statement.removeLast();
    statement.add(new Word(last.token(), last.before(), List.of()));
    var token = new Token(Kind.SYMBOL, ";", last.token().line(), last.token().column() + 1);
    return new Word(token, List.of(), last.behind());
  }

  private void rule() {
    var head = upTo("when");
    var when = words.get(at++);
    var conditions = upTo("then");
    var then = words.get(at++);
    var calls = upTo("end");
    var end = words.get(at++);
    if (conditions.isEmpty() && calls.isEmpty() && !isCommented(head, when, then, end)) {
      head.add(when);
      head.add(then);
      head.add(end);
      page.statement(head, 0);
      return;
    }
    page.statement(head, 0);
    page.statement(List.of(when), 0);
    Statements.ofConditions(conditions).forEach(condition -> page.statement(condition, INDENT));
    keyword(then);
    Statements.ofCalls(calls).forEach(call -> page.statement(call, INDENT));
    keyword(end);
  }

  /** What stands before it belongs to the conditions or calls above. */
  private void keyword(Word word) {
    page.comments(word.before(), INDENT);
    page.statement(List.of(word.withoutLeading()), 0);
  }

  private static boolean isCommented(List<Word> head, Word when, Word then, Word end) {
    return !head.getLast().behind().isEmpty()
        || when.hasComments()
        || then.hasComments()
        || !end.before().isEmpty();
  }

  private List<Word> upTo(String keyword) {
    var statement = new ArrayList<Word>();
    while (!words.get(at).is(keyword)) {
      statement.add(words.get(at++));
    }
    return statement;
  }
}
