package org.moothall.core.policy.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.moothall.core.policy.tree.Call;
import org.moothall.core.policy.tree.Expression;
import org.moothall.core.policy.tree.Token;
import org.moothall.core.policy.tree.Token.Kind;

/**
 * Reads what stands between {@code then} and {@code end}: calls on the answer, and nothing else.
 */
final class ConsequenceParser {

  private static final int MOST_CALLS = 50;

  private final Cursor cursor;
  private final Token rule;

  ConsequenceParser(Cursor cursor, Token rule) {
    this.cursor = cursor;
    this.rule = rule;
  }

  List<Call> calls() {
    var calls = new ArrayList<Call>();
    while (!cursor.at("end")) {
      if (cursor.at(Kind.END) || cursor.at("rule") && cursor.atLineStart()) {
        throw cursor.refuse(
            cursor.peek(),
            Code.RULE_NOT_CLOSED,
            "the rule `%s` of line %s is still open here. Maybe `end` is missing."
                .formatted(rule.text(), rule.line()));
      }
      if (calls.size() == MOST_CALLS) {
        throw cursor.refuse(
            cursor.peek(),
            Code.NESTED_TOO_DEEP,
            "the rule `%s` calls `answer` more than %s times. Maybe write two rules."
                .formatted(rule.text(), MOST_CALLS));
      }
      calls.add(call());
    }
    return calls;
  }

  private Call call() {
    var receiver = cursor.peek();
    if (!receiver.is("answer")) {
      throw cursor.refuse(
          receiver,
          Code.CONSEQUENCE_REFUSED,
          "after `then`, a rule does nothing but call `answer`, and not %s.%s"
              .formatted(
                  receiver.shown(), Nearest.maybe(receiver.text(), Set.of("answer", "end"))));
    }
    cursor.next();
    cursor.expect(".");
    var verb = cursor.expect(Kind.WORD, "a verb of the answer");
    cursor.expect("(");
    var arguments = arguments();
    cursor.expect(";");
    return new Call(verb, arguments);
  }

  private List<Expression> arguments() {
    var arguments = new ArrayList<Expression>();
    if (cursor.take(")")) {
      return arguments;
    }
    do {
      arguments.add(argument());
    } while (cursor.take(","));
    if (!cursor.at(")")) {
      throw neitherCommaNorBracket();
    }
    cursor.next();
    return arguments;
  }

  private Expression argument() {
    if (cursor.at("(") || cursor.at("!")) {
      throw notAnArgument();
    }
    return new ExpressionParser(cursor).value();
  }

  private GiveUp neitherCommaNorBracket() {
    var found = cursor.peek();
    if (found.is("/")) {
      return cursor.refuse(
          found,
          Code.DIVISION,
          "a division rounds whole numbers down. Maybe give a share as two arguments: `1, 2` for a"
              + " half.");
    }
    return Set.of("+", "-", "*", "%", "?", "==", "<", ">", "&&", "||").contains(found.text())
        ? notAnArgument()
        : cursor.unexpected("`,` or `)`");
  }

  private GiveUp notAnArgument() {
    return cursor.refuse(
        cursor.peek(),
        Code.CONSEQUENCE_REFUSED,
        "an argument is a literal, a constant or a bound value, and nothing is worked out here.");
  }
}
