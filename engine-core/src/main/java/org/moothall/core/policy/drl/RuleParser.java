package org.moothall.core.policy.drl;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.moothall.core.policy.tree.DrlRule;
import org.moothall.core.policy.tree.RuleHead;
import org.moothall.core.policy.tree.RuleHead.Overridden;
import org.moothall.core.policy.tree.Token;
import org.moothall.core.policy.tree.Token.Kind;

/** Reads one rule, from its name to its {@code end}. */
final class RuleParser {

  private static final Set<String> ANNOTATIONS = Set.of("overrides", "entrenched", "source");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "salience",
          "no-loop",
          "dialect",
          "agenda-group",
          "activation-group",
          "ruleflow-group",
          "lock-on-active",
          "auto-focus",
          "duration",
          "timer",
          "calendars",
          "date-effective",
          "date-expires",
          "enabled",
          "extends",
          "refract",
          "direct");

  /**
   * {@code pack.topic} in any script; what the engine says of itself starts with {@code engine}.
   */
  private static final Pattern NAME =
      Pattern.compile(
          "(?!engine\\.)[\\p{L}\\p{M}\\p{N}-]{1,60}(\\.[\\p{L}\\p{M}\\p{N}-]{1,60}){1,4}");

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
    if (!NAME.matcher(name.text()).matches()) {
      cursor.note(
          name,
          Code.NAME_REFUSED,
          "a rule is named `pack.topic` in letters, digits and hyphens, and not `engine.…`, but this is `%s`."
              .formatted(name.text()));
    }
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
    var start = cursor.peek();
    var name = hyphenated();
    if (!ATTRIBUTES.contains(name)) {
      throw cursor.refuse(
          start,
          Code.UNEXPECTED,
          "expected `when`, but found %s.%s"
              .formatted(start.shown(), Nearest.maybe(start.text(), Set.of("when"))));
    }
    cursor.note(
        start,
        Code.ATTRIBUTE_REFUSED,
        "the attribute `%s` is not allowed: rules have no order and no switches.".formatted(name));
    skipAttribute();
  }

  private void skipAttribute() {
    var ends = Set.of("when", "then", "end", "rule");
    while (!cursor.at(Kind.END) && !cursor.at("@") && !cursor.atAny(ends)) {
      if (ATTRIBUTES.contains(peekHyphenated())) {
        return;
      }
      cursor.next();
    }
  }

  private String hyphenated() {
    var name = peekHyphenated();
    for (var i = 0; i < 2 * name.chars().filter(c -> c == '-').count() + 1; i++) {
      cursor.next();
    }
    return name;
  }

  /** Words joined by hyphens without a blank, as in {@code no-loop}. */
  private String peekHyphenated() {
    var name = new StringBuilder(cursor.peek().text());
    for (var i = 1; cursor.peek(i).is("-") && cursor.peek(i + 1).is(Kind.WORD); i += 2) {
      name.append('-').append(cursor.peek(i + 1).text());
    }
    return name.toString();
  }
}
