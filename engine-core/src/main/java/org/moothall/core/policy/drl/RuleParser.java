package org.moothall.core.policy.drl;

import java.util.Optional;
import java.util.Set;
import org.moothall.core.policy.tree.DrlRule;
import org.moothall.core.policy.tree.RuleHead;
import org.moothall.core.policy.tree.RuleHead.Overridden;
import org.moothall.core.policy.tree.Token;
import org.moothall.core.policy.tree.Token.Kind;

/** Reads one rule, from its name to its {@code end}. */
final class RuleParser {

  private static final Set<String> ANNOTATIONS = Set.of("overrides", "entrenched", "source");
  private final Cursor cursor;
  private final Token keyword;
  private Optional<Overridden> overrides = Optional.empty();
  private boolean entrenched;
  private boolean sourced;

  /** The cursor stands behind the keyword {@code rule}. */
  RuleParser(Cursor cursor, Token keyword) {
    this.cursor = cursor;
    this.keyword = keyword;
  }

  DrlRule rule() {
    var name = cursor.expect(Kind.TEXT, "the name of the rule in double quotes");
    checkName(name);
    while (!cursor.at("when")) {
      if (cursor.at("@")) {
        annotation();
      } else {
        attribute();
      }
    }
    cursor.next();
    var conditions = new ConditionParser(cursor, name).conditions();
    cursor.expect("then");
    var calls = new ConsequenceParser(cursor, name).calls();
    cursor.expect("end");
    var head =
        new RuleHead(
            name.text(), keyword.line(), keyword.column(), overrides, entrenched, Optional.empty());
    return new DrlRule(head, conditions, calls);
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

  private void annotation() {
    var sign = cursor.next();
    var name = cursor.expect(Kind.WORD, "the name of an annotation");
    switch (name.text()) {
      case "overrides" -> {
        once(sign, overrides.isPresent());
        var rule = value(sign, name);
        overrides = Optional.of(new Overridden(rule.text(), rule.line(), rule.column()));
      }
      case "source" -> {
        once(sign, sourced);
        value(sign, name);
        sourced = true;
      }
      case "entrenched" -> {
        once(sign, entrenched);
        entrenched = true;
        if (cursor.at("(")) {
          throw refused(sign, "`@entrenched` takes no value.");
        }
      }
      default -> {
        cursor.note(
            sign,
            Code.ANNOTATION_REFUSED,
            "`@%s` is not an annotation of a rule.%s"
                .formatted(name.text(), Nearest.maybe(name.text(), ANNOTATIONS)));
        skipAnnotation();
      }
    }
  }

  private void skipAnnotation() {
    while (cursor.at(".")) {
      cursor.next();
      cursor.next();
    }
    if (cursor.at("(")) {
      cursor.skipBrackets("(", ")");
    }
  }

  private void once(Token sign, boolean alreadyThere) {
    if (alreadyThere) {
      throw refused(sign, "an annotation stands once at a rule.");
    }
  }

  private Token value(Token sign, Token name) {
    if (!cursor.at("(") || !cursor.peek(1).is(Kind.TEXT) || !cursor.peek(2).is(")")) {
      throw refused(
          sign,
          "`@%s` takes one text in double quotes: `@%s(\"…\")`."
              .formatted(name.text(), name.text()));
    }
    cursor.next();
    var value = cursor.next();
    cursor.next();
    return value;
  }

  private GiveUp refused(Token sign, String message) {
    return cursor.refuse(sign, Code.ANNOTATION_REFUSED, message);
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
