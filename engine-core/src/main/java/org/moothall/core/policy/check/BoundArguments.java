package org.moothall.core.policy.check;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.core.policy.drl.Code;
import org.moothall.core.policy.drl.Faults;
import org.moothall.core.policy.tree.Call;
import org.moothall.core.policy.tree.Condition;
import org.moothall.core.policy.tree.Condition.AllOf;
import org.moothall.core.policy.tree.Condition.Binding;
import org.moothall.core.policy.tree.Condition.Pattern;
import org.moothall.core.policy.tree.DrlRule;
import org.moothall.core.policy.tree.Expression;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.answer.Bound;

/**
 * Sees to it that what must be read from a list is: the {@link Bound} arguments of a verb are bound
 * in one pattern over the fact that the list is made of.
 */
record BoundArguments(PolicyQuestion<?> question, Faults faults) {

  void check(DrlRule rule) {
    for (var call : rule.calls()) {
      verb(call).ifPresent(verb -> check(rule, call, verb));
    }
  }

  private void check(DrlRule rule, Call call, Method verb) {
    var parameters = List.of(verb.getParameters());
    var bound =
        parameters.stream()
            .filter(parameter -> parameter.isAnnotationPresent(Bound.class))
            .toList();
    if (bound.isEmpty() || parameters.size() != call.arguments().size()) {
      return;
    }
    var fact = bound.getFirst().getAnnotation(Bound.class).value();
    var arguments =
        bound.stream()
            .map(parameter -> call.arguments().get(parameters.indexOf(parameter)))
            .toList();
    if (patterns(rule).noneMatch(pattern -> isOf(pattern, fact) && bindsAll(pattern, arguments))) {
      faults.add(
          call.verb(),
          Code.NOT_READ_FROM_A_FACT,
          "what %s says is read from one `%s`. Maybe bind all of it in one pattern over it."
              .formatted(call.verb().shown(), fact.getSimpleName()));
    }
  }

  private static boolean isOf(Pattern pattern, Class<?> fact) {
    var type = pattern.type().text();
    return type.equals(fact.getSimpleName()) || type.equals(fact.getCanonicalName());
  }

  private static boolean bindsAll(Pattern pattern, List<Expression> arguments) {
    Set<String> names =
        pattern.constraints().stream()
            .filter(Binding.class::isInstance)
            .map(Binding.class::cast)
            .map(binding -> binding.name().text())
            .collect(Collectors.toSet());
    return arguments.stream()
        .allMatch(
            argument ->
                argument instanceof Expression.Bound value && names.contains(value.at().text()));
  }

  /** Those whose bindings are known after {@code then}. */
  private static Stream<Pattern> patterns(DrlRule rule) {
    return rule.conditions().stream().flatMap(BoundArguments::patterns);
  }

  private static Stream<Pattern> patterns(Condition condition) {
    return switch (condition) {
      case Pattern pattern -> Stream.of(pattern);
      case AllOf all -> all.parts().stream().flatMap(BoundArguments::patterns);
      default -> Stream.empty();
    };
  }

  private Optional<Method> verb(Call call) {
    return Stream.of(question.verbs().getMethods())
        .filter(method -> method.getName().equals(call.verb().text()))
        .findFirst();
  }
}
