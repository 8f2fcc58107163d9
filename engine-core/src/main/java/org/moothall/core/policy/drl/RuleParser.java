package org.moothall.core.policy.drl;

import java.util.Set;
import org.moothall.core.policy.tree.DrlRule;
import org.moothall.core.policy.tree.Token;
import org.moothall.core.policy.tree.Token.Kind;

/** Reads one rule, from its name to its {@code end}. */
final class RuleParser {

  private final Cursor cursor;
  private final Token keyword;

  /** The cursor stands behind the keyword {@code rule}. */
  RuleParser(Cursor cursor, Token keyword) {
    this.cursor = cursor;
    this.keyword = keyword;
  }

  DrlRule rule() {
    var name = cursor.expect(Kind.TEXT, "the name of the rule in double quotes");
    checkName(name);
    var annotations = new AnnotationParser(cursor);
    while (!cursor.at("when")) {
      if (cursor.at("@")) {
        annotations.annotation();
      } else {
        attribute();
      }
    }
    cursor.next();
    var conditions = new ConditionParser(cursor, name).conditions();
    cursor.expect("then");
    var calls = new ConsequenceParser(cursor, name).calls();
    cursor.expect("end");
    return new DrlRule(annotations.head(keyword, name), conditions, calls);
  }

  private void checkName(Token name) {
    if (!RuleName.isFormed(name.text())) {
      cursor.note(
          name,
          Code.NAME_REFUSED,
          "a rule is named `pack.topic` in letters, digits and hyphens, and not `engine.…`, but this is %s."
              .formatted(name.shown()));
    } else if (!RuleName.isPlain(name.text())) {
      cursor.note(
          name,
          Code.NAME_REFUSED,
          "the name %s has letters that look like others. Maybe type each part afresh in one script."
              .formatted(name.shown()));
    }
  }

  private void attribute() {
    if (!Attribute.isAt(cursor)) {
      throw cursor.unexpected("`when`", Set.of("when"));
    }
    Attribute.refuse(cursor);
    skipAttribute();
  }

  private void skipAttribute() {
    var ends = Set.of("when", "then", "end", "rule");
    while (!cursor.at(Kind.END) && !cursor.at("@") && !cursor.atAny(ends)) {
      if (Attribute.isAt(cursor)) {
        return;
      }
      cursor.next();
    }
  }
}
