package org.moothall.core.policy.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moothall.core.policy.tree.Condition;
import org.moothall.core.policy.tree.Condition.Accumulate;
import org.moothall.core.policy.tree.Condition.AllOf;
import org.moothall.core.policy.tree.Condition.AnyOf;
import org.moothall.core.policy.tree.Condition.Binding;
import org.moothall.core.policy.tree.Condition.Constraint;
import org.moothall.core.policy.tree.Condition.Exists;
import org.moothall.core.policy.tree.Condition.ForAll;
import org.moothall.core.policy.tree.Condition.Function;
import org.moothall.core.policy.tree.Condition.Not;
import org.moothall.core.policy.tree.Condition.Pattern;
import org.moothall.core.policy.tree.Condition.Result;
import org.moothall.core.policy.tree.Condition.Test;
import org.moothall.core.policy.tree.Expression;
import org.moothall.core.policy.tree.Token;
import org.moothall.core.policy.tree.Token.Kind;

/** Reads what stands between {@code when} and {@code then}. */
final class ConditionParser {

  /** A rule that needs more can be two rules. */
  private static final int MOST_PATTERNS = 12;

  /** Drools makes a class of each. */
  private static final int MOST_CONSTRAINTS = 50;

  private static final int DEEPEST = 6;
  private static final Set<String> REFUSED =
      Set.of("eval", "acc", "groupby", "collect", "if", "do", "unless");
  private static final Set<String> REFUSED_AFTER_PATTERN = Set.of("from", "over", "do", "entry");

  private final Cursor cursor;
  private final Token rule;
  private int patterns;

  ConditionParser(Cursor cursor, Token rule) {
    this.cursor = cursor;
    this.rule = rule;
  }

  List<Condition> conditions() {
    var conditions = new ArrayList<Condition>();
    while (!cursor.at("then")) {
      if (cursor.at("end") || cursor.at(Kind.END) || cursor.at("rule") && cursor.atLineStart()) {
        throw cursor.unexpected("`then` of the rule `%s`".formatted(rule.text()));
      }
      conditions.add(condition(0));
      while (cursor.take("and")) {
        conditions.add(condition(0));
      }
      if (cursor.at("or")) {
        throw cursor.unexpected("round brackets around what `or` joins");
      }
    }
    return conditions;
  }

  private Condition condition(int depth) {
    if (depth > DEEPEST) {
      throw tooDeep();
    }
    if (cursor.take("not")) {
      return new Not(joined());
    }
    if (cursor.take("exists")) {
      return new Exists(joined());
    }
    if (cursor.take("forall")) {
      return forAll();
    }
    if (cursor.at("accumulate")) {
      return accumulate(depth);
    }
    if (cursor.take("(")) {
      var inside = group(depth + 1);
      cursor.expect(")");
      return inside;
    }
    return pattern();
  }

  private GiveUp tooDeep() {
    return cursor.refuse(
        cursor.peek(),
        Code.NESTED_TOO_DEEP,
        "brackets are nested more than %s deep. Maybe write two rules.".formatted(DEEPEST));
  }

  private Condition group(int depth) {
    var parts = new ArrayList<>(List.of(condition(depth)));
    var joint = cursor.at("or") ? "or" : "and";
    while (cursor.take(joint)) {
      parts.add(condition(depth));
    }
    if (cursor.at("or") || cursor.at("and")) {
      throw cursor.unexpected(
          "`)`: what is joined by `and` and by `or` stands in brackets of its own");
    }
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    return joint.equals("or") ? new AnyOf(List.copyOf(parts)) : new AllOf(List.copyOf(parts));
  }

  /**
   * What {@code not} and {@code exists} are about: a pattern, or several in brackets joined by
   * {@code and}.
   */
  private List<Pattern> joined() {
    if (!cursor.take("(")) {
      return List.of(pattern());
    }
    var patterns = new ArrayList<>(List.of(pattern()));
    while (cursor.take("and")) {
      patterns.add(pattern());
    }
    cursor.expect(")");
    return patterns;
  }

  private Condition forAll() {
    cursor.expect("(");
    var pattern = pattern();
    if (!cursor.at(")")) {
      throw cursor.unexpected("`)`: `forall` takes one pattern");
    }
    cursor.next();
    return new ForAll(pattern);
  }

  private Accumulate accumulate(int depth) {
    if (depth > 0) {
      throw cursor.refuse(
          cursor.peek(),
          Code.CONSTRUCT_REFUSED,
          "`accumulate` stands by itself among the conditions, and not in brackets.");
    }
    var at = cursor.next();
    cursor.expect("(");
    var source = pattern();
    cursor.expect(";");
    var results = new ArrayList<Result>();
    do {
      results.add(result());
    } while (cursor.take(","));
    var tests = cursor.take(";") ? tests() : List.<Expression>of();
    if (!cursor.at(")")) {
      throw cursor.unexpected("`,`, `;` or `)`");
    }
    cursor.next();
    return new Accumulate(at, source, results, tests);
  }

  private List<Expression> tests() {
    var tests = new ArrayList<Expression>();
    do {
      tests.add(new ExpressionParser(cursor).condition());
    } while (cursor.take(","));
    return tests;
  }

  private Result result() {
    var name = cursor.expect(Kind.BINDING, "a name for the result, as in `$n : count()`");
    cursor.expect(":");
    var word = cursor.expect(Kind.WORD, "`count`, `sum`, `min` or `max`");
    var function = Function.of(word.text()).orElseThrow(() -> noFunction(word));
    cursor.expect("(");
    var argument = cursor.at(Kind.BINDING) ? Optional.of(cursor.next()) : Optional.<Token>empty();
    if (argument.isEmpty() && function != Function.COUNT) {
      throw cursor.unexpected(
          "what `%s` is over: a value bound in the pattern".formatted(function.word()));
    }
    cursor.expect(")");
    return new Result(name, function, argument);
  }

  private GiveUp noFunction(Token word) {
    return cursor.refuse(
        word,
        Code.CONSTRUCT_REFUSED,
        "%s is no function here; there are `count`, `sum`, `min` and `max`.%s"
            .formatted(word.shown(), Nearest.maybe(word.text(), Function.words())));
  }

  private Pattern pattern() {
    refuseOtherThanPattern();
    var type = cursor.expect(Kind.WORD, "a fact such as `Matter( … )`");
    if (cursor.at(".")) {
      throw cursor.refuse(
          cursor.peek(),
          Code.NAVIGATION_REFUSED,
          "a fact is named without its package. Maybe import it above.");
    }
    cursor.expect("(");
    var constraints = constraints();
    refuseAfterPattern();
    if (++patterns > MOST_PATTERNS) {
      throw cursor.refuse(
          type,
          Code.NESTED_TOO_DEEP,
          "the rule `%s` has more than %s patterns. Maybe write two rules."
              .formatted(rule.text(), MOST_PATTERNS));
    }
    return new Pattern(type, constraints);
  }

  private List<Constraint> constraints() {
    var constraints = new ArrayList<Constraint>();
    if (cursor.take(")")) {
      return constraints;
    }
    do {
      if (constraints.size() == MOST_CONSTRAINTS) {
        throw cursor.refuse(
            cursor.peek(),
            Code.NESTED_TOO_DEEP,
            "the pattern has more than %s constraints. Maybe write two rules."
                .formatted(MOST_CONSTRAINTS));
      }
      constraints.add(constraint());
    } while (cursor.take(","));
    if (!cursor.at(")")) {
      throw cursor.unexpected("`,` or `)`");
    }
    cursor.next();
    return constraints;
  }

  private Constraint constraint() {
    if (!cursor.at(Kind.BINDING) || !cursor.peek(1).is(":")) {
      return new Test(new ExpressionParser(cursor).condition());
    }
    var name = cursor.next();
    cursor.next();
    var property =
        cursor.expect(Kind.WORD, "the property that `%s` stands for".formatted(name.text()));
    if (!cursor.at(",") && !cursor.at(")")) {
      throw cursor.unexpected("`,` or `)`: a binding names one property and compares nothing");
    }
    return new Binding(name, property);
  }

  private void refuseOtherThanPattern() {
    if (cursor.at(Kind.BINDING)) {
      throw cursor.refuse(
          cursor.peek(),
          Code.CONSTRUCT_REFUSED,
          "a fact can't be bound as a whole. Maybe bind a property: `Candidate( $person : id )`.");
    }
    if (cursor.at("?") || cursor.at("/") || cursor.atAny(REFUSED)) {
      throw cursor.refuse(
          cursor.peek(),
          Code.CONSTRUCT_REFUSED,
          "%s is not allowed in a condition.".formatted(cursor.peek().shown()));
    }
  }

  private void refuseAfterPattern() {
    if (cursor.atAny(REFUSED_AFTER_PATTERN) || cursor.at("@")) {
      throw cursor.refuse(
          cursor.peek(),
          Code.CONSTRUCT_REFUSED,
          "%s is not allowed after a pattern.".formatted(cursor.peek().shown()));
    }
  }
}
