package org.moothall.core.policy.check;

import java.util.List;
import java.util.stream.Collectors;
import org.moothall.core.policy.run.Regex;
import org.moothall.core.policy.tree.Call;
import org.moothall.core.policy.tree.Condition;
import org.moothall.core.policy.tree.Condition.Accumulate;
import org.moothall.core.policy.tree.Condition.AllOf;
import org.moothall.core.policy.tree.Condition.AnyOf;
import org.moothall.core.policy.tree.Condition.Binding;
import org.moothall.core.policy.tree.Condition.Constraint;
import org.moothall.core.policy.tree.Condition.Exists;
import org.moothall.core.policy.tree.Condition.ForAll;
import org.moothall.core.policy.tree.Condition.Not;
import org.moothall.core.policy.tree.Condition.Pattern;
import org.moothall.core.policy.tree.Condition.Test;
import org.moothall.core.policy.tree.DrlRule;
import org.moothall.core.policy.tree.Expression;
import org.moothall.core.policy.tree.Expression.Bound;
import org.moothall.core.policy.tree.Expression.Constant;
import org.moothall.core.policy.tree.Expression.Literal;
import org.moothall.core.policy.tree.Expression.OneOf;
import org.moothall.core.policy.tree.Expression.Pair;
import org.moothall.core.policy.tree.Expression.Prefixed;
import org.moothall.core.policy.tree.Expression.Property;
import org.moothall.core.policy.tree.Operator;
import org.moothall.core.policy.tree.Token.Kind;
import org.moothall.policy.PolicyQuestion;

/**
 * Prints checked rules afresh, as DRL for a machine. Nothing of the author's file gets past it but
 * names that were looked up, numbers and texts; comments, names of packages and names of rules do
 * not.
 */
final class DrlPrinter {

  private final Vocabulary vocabulary;
  private final PolicyQuestion<?> question;
  private final StringBuilder out = new StringBuilder();

  DrlPrinter(Vocabulary vocabulary, PolicyQuestion<?> question) {
    this.vocabulary = vocabulary;
    this.question = question;
  }

  /** Everything but the line that names the package. */
  String body(List<DrlRule> rules) {
    vocabulary.types().keySet().forEach(type -> line("import " + type + ";"));
    line("import " + Regex.class.getName() + ";");
    line("global " + question.verbs().getCanonicalName() + " answer;");
    for (var i = 0; i < rules.size(); i++) {
      if (!rules.get(i).calls().isEmpty()) {
        var ways = ForDrools.write(rules.get(i));
        for (var way = 0; way < ways.size(); way++) {
          rule(CheckedFile.name(i, way), ways.get(way));
        }
      }
    }
    return out.toString();
  }

  private void rule(String name, DrlRule rule) {
    line("rule \"" + name + "\"");
    line("when");
    for (var condition : rule.conditions()) {
      if (condition instanceof Accumulate accumulate) {
        AccumulatePrinter.lines(accumulate, pattern(accumulate.source()))
            .forEach(line -> line("  " + line));
      } else {
        line("  " + condition(condition));
      }
    }
    line("then");
    rule.calls().forEach(call -> line("  " + call(call)));
    line("end");
  }

  private void line(String line) {
    out.append(line).append('\n');
  }

  private static String condition(Condition condition) {
    return switch (condition) {
      case Pattern pattern -> pattern(pattern);
      case Not not -> "not( " + patterns(not.patterns()) + " )";
      case Exists exists -> "exists( " + patterns(exists.patterns()) + " )";
      case ForAll all -> "forall( " + pattern(all.pattern()) + " )";
      case AnyOf any -> throw new IllegalStateException("`or` was not taken apart");
      case AllOf all -> throw new IllegalStateException("`and` was not taken apart");
      case Accumulate accumulate ->
          throw new IllegalStateException("an accumulate in brackets at " + accumulate.at());
    };
  }

  private static String patterns(List<Pattern> patterns) {
    return patterns.stream().map(DrlPrinter::pattern).collect(Collectors.joining(" and "));
  }

  private static String pattern(Pattern pattern) {
    return pattern.constraints().stream()
        .map(DrlPrinter::constraint)
        .collect(Collectors.joining(", ", pattern.type().text() + "( ", " )"));
  }

  private static String constraint(Constraint constraint) {
    return switch (constraint) {
      case Binding binding -> binding.name().text() + " : " + binding.property().text();
      case Test test -> test(test.expression());
    };
  }

  /**
   * A property that is true or false is compared, since Drools knows a bare name only as the whole
   * test.
   */
  private static String test(Expression expression) {
    return switch (expression) {
      case Property property -> property.at().text() + " == true";
      case Prefixed prefixed when prefixed.operand() instanceof Property property ->
          property.at().text() + " == false";
      case Prefixed prefixed when Nesting.isTwice(prefixed) ->
          test(((Prefixed) prefixed.operand()).operand());
      case Prefixed prefixed -> "!( " + test(prefixed.operand()) + " )";
      case Pair pair when Nesting.isJoint(pair.operator()) -> joint(pair);
      case Pair pair when pair.operator().isMatching() -> matching(pair);
      case Pair pair -> comparison(pair);
      case OneOf oneOf when oneOf.left() instanceof Pair -> oneByOne(oneOf);
      default -> value(expression);
    };
  }

  /** {@code ( a ) || ( b ) || ( c )}: brackets in brackets take Drools' parser for ever. */
  private static String joint(Pair pair) {
    var left = Nesting.isChain(pair) ? test(pair.left()) : "( " + test(pair.left()) + " )";
    return left + " " + pair.operator().sign() + " ( " + test(pair.right()) + " )";
  }

  /** Drools can't look a sum up in a list. */
  private static String oneByOne(OneOf oneOf) {
    var operator = oneOf.negated() ? Operator.NOT_EQUAL : Operator.EQUAL;
    return oneOf.values().stream()
        .map(value -> "( " + test(new Pair(oneOf.left(), operator, oneOf.sign(), value)) + " )")
        .collect(Collectors.joining(oneOf.negated() ? " && " : " || "));
  }

  /**
   * Drools can't compile every comparison: a number stands behind the property it is compared with,
   * and a property that is compared with a sum of itself and a bound value is a sum, too.
   */
  private static String comparison(Pair pair) {
    if (!pair.left().mentionsProperty() && pair.right().mentionsProperty()) {
      var turned = pair.operator().turned();
      if (turned.isPresent()) {
        return comparison(new Pair(pair.right(), turned.get(), pair.sign(), pair.left()));
      }
    }
    return side(pair.left(), pair.right())
        + " "
        + pair.operator().sign()
        + " "
        + side(pair.right(), pair.left());
  }

  private static String side(Expression side, Expression other) {
    var asSum =
        side instanceof Property
            && other.mentionsProperty()
            && other.mentions(Bound.class::isInstance);
    return asSum ? value(side) + " + 0" : value(side);
  }

  private static String matching(Pair pair) {
    return "Regex.matches( %s, %s ) == %s"
        .formatted(value(pair.left()), value(pair.right()), pair.operator() == Operator.MATCHES);
  }

  static String value(Expression expression) {
    return switch (expression) {
      case Property property -> property.at().text();
      case Bound bound -> bound.at().text();
      case Literal literal when literal.at().is(Kind.NUMBER) -> literal.at().text() + "L";
      case Literal literal -> literal.at().source();
      case Constant constant -> simpleName(constant.type()) + "." + constant.name().text();
      case Prefixed prefixed -> prefixed.at().text() + value(prefixed.operand());
      case Pair pair ->
          operand(pair, pair.left())
              + " "
              + pair.operator().sign()
              + " "
              + operand(pair, pair.right());
      case OneOf oneOf ->
          value(oneOf.left())
              + (oneOf.negated() ? " not in ( " : " in ( ")
              + values(oneOf.values())
              + " )";
    };
  }

  private static String simpleName(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /** Sums and products are bracketed wherever they meet an operator of another tightness. */
  private static String operand(Pair pair, Expression operand) {
    var bracketed =
        !(operand == pair.left() && Nesting.isChain(pair))
            && operand instanceof Pair inner
            && inner.operator().tightness() >= Operator.PLUS.tightness()
            && pair.operator().tightness() >= Operator.PLUS.tightness();
    return bracketed ? "( " + value(operand) + " )" : value(operand);
  }

  private static String values(List<Expression> values) {
    return values.stream().map(DrlPrinter::value).collect(Collectors.joining(", "));
  }

  private static String call(Call call) {
    return "answer.%s(%s);".formatted(call.verb().text(), values(call.arguments()));
  }
}
