package org.moothall.core.policy.drl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.moothall.core.policy.tree.RuleHead;
import org.moothall.core.policy.tree.RuleHead.Amount;
import org.moothall.core.policy.tree.RuleHead.Direction;
import org.moothall.core.policy.tree.RuleHead.Overridden;
import org.moothall.core.policy.tree.RuleHead.Setting;
import org.moothall.core.policy.tree.Token;
import org.moothall.core.policy.tree.Token.Kind;

/** Reads what stands between the name of a rule and its {@code when}, annotation by annotation. */
final class AnnotationParser {

  /** What each annotation takes, in words and as an example. */
  private static final Map<String, Takes> ANNOTATIONS =
      new TreeMap<>(
          Map.of(
              "overrides", Takes.TEXT,
              "source", Takes.TEXT,
              "since", Takes.TEXT,
              "stricter", Takes.DIRECTION,
              "setting", Takes.NUMBER,
              "least", Takes.NUMBER,
              "most", Takes.NUMBER,
              "entrenched", Takes.NOTHING));

  private enum Takes {
    NOTHING,
    TEXT,
    NUMBER,
    DIRECTION
  }

  private final Cursor cursor;
  private final Map<String, Token> signs = new HashMap<>();
  private final Map<String, Token> texts = new HashMap<>();
  private final Map<String, Amount> numbers = new HashMap<>();
  private Optional<Direction> stricter = Optional.empty();

  AnnotationParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /** The cursor stands at a {@code @}. */
  void annotation() {
    var sign = cursor.next();
    var name = cursor.expect(Kind.WORD, "the name of an annotation");
    var takes = ANNOTATIONS.get(name.text());
    if (takes == null) {
      cursor.note(
          sign,
          Code.ANNOTATION_REFUSED,
          "`@%s` is not an annotation of a rule.%s"
              .formatted(name.text(), Nearest.maybe(name.text(), ANNOTATIONS.keySet())));
      skip();
      return;
    }
    if (signs.put(name.text(), sign) != null) {
      throw refused(sign, "an annotation stands once at a rule.");
    }
    switch (takes) {
      case NOTHING -> nothing(sign, name);
      case TEXT -> texts.put(name.text(), text(sign, name));
      case NUMBER -> numbers.put(name.text(), number(sign, name));
      case DIRECTION -> stricter = Optional.of(direction(sign, name));
    }
  }

  /** What was read, as the head of a rule of this name. */
  RuleHead head(Token keyword, Token name) {
    var overrides =
        Optional.ofNullable(texts.get("overrides"))
            .map(rule -> new Overridden(rule.text(), rule.line(), rule.column()));
    return new RuleHead(
        name.text(),
        keyword.line(),
        keyword.column(),
        overrides,
        signs.containsKey("entrenched"),
        setting());
  }

  private Optional<Setting> setting() {
    var value = numbers.get("setting");
    if (value == null) {
      for (var needy : List.of("least", "most", "stricter")) {
        if (signs.containsKey(needy)) {
          cursor.note(
              signs.get(needy),
              Code.SETTING_INCOMPLETE,
              "`@%s` is about a setting, and the rule is none. Maybe `@setting(…)` is missing."
                  .formatted(needy));
        }
      }
      return Optional.empty();
    }
    return Optional.of(
        new Setting(
            value,
            Optional.ofNullable(numbers.get("least")),
            Optional.ofNullable(numbers.get("most")),
            stricter));
  }

  private void skip() {
    while (cursor.at(".")) {
      cursor.next();
      cursor.next();
    }
    if (cursor.at("(")) {
      cursor.skipBrackets("(", ")");
    }
  }

  private void nothing(Token sign, Token name) {
    if (cursor.at("(")) {
      throw refused(sign, "`@%s` takes no value.".formatted(name.text()));
    }
  }

  private Token text(Token sign, Token name) {
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

  private Direction direction(Token sign, Token name) {
    var word = text(sign, name);
    for (var direction : Direction.values()) {
      if (direction.word().equals(word.text())) {
        return direction;
      }
    }
    throw cursor.refuse(
        word,
        Code.ANNOTATION_REFUSED,
        "`@stricter` takes `\"lower\"` or `\"higher\"`, and not %s.".formatted(word.shown()));
  }

  private Amount number(Token sign, Token name) {
    var minus = cursor.peek(1).is("-") ? 1 : 0;
    if (!cursor.at("(")
        || !cursor.peek(1 + minus).is(Kind.NUMBER)
        || !cursor.peek(2 + minus).is(")")) {
      throw refused(
          sign, "`@%s` takes one whole number: `@%s(7)`.".formatted(name.text(), name.text()));
    }
    cursor.next();
    var first = cursor.peek();
    if (minus > 0) {
      cursor.next();
    }
    var digits = cursor.next();
    cursor.next();
    var together = digits.line() == first.line();
    var length = together ? digits.column() + digits.length() - first.column() : 1;
    return new Amount((minus > 0 ? -1 : 1) * value(digits), first.line(), first.column(), length);
  }

  private long value(Token digits) {
    var fault = Numbers.fault(digits);
    if (fault.isPresent()) {
      throw cursor.refuse(digits, Code.NUMBER_TOO_LARGE, fault.get());
    }
    return Long.parseLong(digits.text());
  }

  private GiveUp refused(Token sign, String message) {
    return cursor.refuse(sign, Code.ANNOTATION_REFUSED, message);
  }
}
