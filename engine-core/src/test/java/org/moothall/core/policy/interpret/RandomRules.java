package org.moothall.core.policy.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.moothall.core.policy.check.ValueType;
import org.moothall.core.policy.check.ValueType.Plain;
import org.moothall.core.policy.check.Vocabulary;
import org.moothall.core.policy.tree.Condition.Function;
import org.moothall.policy.PolicyQuestion;

/**
 * Random rules of one question, of every construct of the rule language. Most pass the checker;
 * those that can never speak and the like do not.
 */
final class RandomRules {

  private final Vocabulary vocabulary;
  private final PolicyQuestion<?> question;
  private final RandomGenerator random;
  private final List<Class<? extends Record>> facts;

  RandomRules(Vocabulary vocabulary, PolicyQuestion<?> question, RandomGenerator random) {
    this.vocabulary = vocabulary;
    this.question = question;
    this.random = random;
    this.facts = question.facts().stream().sorted(Comparator.comparing(Class::getName)).toList();
  }

  /** What stands above the rules. */
  String header() {
    var imports =
        vocabulary.types().keySet().stream()
            .map("import %s;\n"::formatted)
            .collect(Collectors.joining());
    return "package random;\n%sglobal %s answer;\n"
        .formatted(imports, question.verbs().getCanonicalName());
  }

  String rule(String name) {
    var known = new Known();
    var conditions = new ArrayList<String>();
    var count = random.nextInt(5);
    for (var i = 0; i < count; i++) {
      var counts = Pool.oneIn(random, 8);
      conditions.add("  " + (counts ? counting(known) : condition(known, 2)) + "\n");
    }
    var calls = IntStream.rangeClosed(0, random.nextInt(2)).mapToObj(i -> call(known)).toList();
    return "rule \"%s\"\nwhen\n%sthen\n%send\n"
        .formatted(name, String.join("", conditions), String.join("", calls));
  }

  /** A rule about one fact alone. */
  String ofOnePattern(String name) {
    var known = new Known();
    var pattern = pattern(known);
    return "rule \"%s\"\nwhen\n  %s\nthen\n%send\n".formatted(name, pattern, call(known));
  }

  private String condition(Known known, int depth) {
    return switch (random.nextInt(depth > 0 ? 14 : 9)) {
      case 0 -> Pool.oneIn(random, 3) ? setting(known) : pattern(known);
      case 1, 2, 3, 4 -> pattern(known);
      case 5, 6 -> "not" + joined(known.inner());
      case 7 -> "exists" + joined(known.inner());
      case 8 -> "forall( %s )".formatted(pattern(known.inner()));
      case 9, 10, 11 -> group(" or ", () -> condition(known.inner(), depth - 1));
      case 12 -> group(" and ", () -> condition(known, depth - 1));
      default -> pattern(known);
    };
  }

  private String counting(Known known) {
    var fact = Pool.any(random, facts);
    var properties = vocabulary.properties(fact);
    var inside = known.inner();
    var comparisons = new RandomComparisons(random, properties, inside);
    var constraints = new ArrayList<String>();
    var arguments = new ArrayList<String>();
    properties.forEach(
        (property, kind) -> {
          if (kind == Plain.NUMBER) {
            arguments.add(inside.bind(kind));
            constraints.add(arguments.getLast() + " : " + property);
          }
        });
    if (random.nextBoolean()) {
      constraints.add(comparisons.test(1));
    }
    var functions = arguments.isEmpty() ? List.of("count") : Function.words();
    var function = Pool.any(random, functions);
    var argument = arguments.isEmpty() ? "" : Pool.any(random, arguments);
    var name = inside.bind(Plain.NUMBER);
    known.bind(name, Plain.NUMBER);
    var present = Pool.oneIn(random, 2) ? "exists( %s() ) ".formatted(fact.getSimpleName()) : "";
    return present
        + "accumulate( %s( %s ); %s : %s(%s)%s )"
            .formatted(
                fact.getSimpleName(),
                String.join(", ", constraints),
                name,
                function,
                argument,
                random.nextBoolean() ? "; " + comparisons.result(name) : "");
  }

  private String group(String by, Supplier<String> part) {
    return IntStream.rangeClosed(0, 1 + random.nextInt(2))
        .mapToObj(i -> part.get())
        .collect(Collectors.joining(by, "( ", " )"));
  }

  private String joined(Known known) {
    return IntStream.rangeClosed(0, random.nextInt(3))
        .mapToObj(i -> pattern(known))
        .collect(Collectors.joining(" and ", "( ", " )"));
  }

  private String pattern(Known known) {
    var fact = Pool.any(random, facts);
    var properties = vocabulary.properties(fact);
    var names = List.copyOf(properties.keySet());
    var comparisons = new RandomComparisons(random, properties, known);
    var constraints = new ArrayList<String>();
    var count = random.nextInt(4);
    for (var i = 0; i < count; i++) {
      if (Pool.oneIn(random, 2)) {
        var property = Pool.any(random, names);
        constraints.add(known.bind(properties.get(property)) + " : " + property);
      } else {
        constraints.add(comparisons.test(2));
      }
    }
    return fact.getSimpleName() + "( " + String.join(", ", constraints) + " )";
  }

  private String setting(Known known) {
    var comparisons = new RandomComparisons(random, Map.of("value", Plain.NUMBER), known);
    var test = random.nextBoolean() ? ", " + comparisons.test(1) : "";
    var name = known.bind(Plain.NUMBER);
    return "Setting( name == \"%s\", %s : value%s )"
        .formatted(Pool.any(random, Pool.SETTINGS), name, test);
  }

  private String call(Known known) {
    var verbs = vocabulary.verbs(question);
    var verb = Pool.any(random, List.copyOf(verbs.keySet()));
    var arguments = verbs.get(verb).stream().map(kind -> argument(known, kind)).toList();
    return "  answer.%s(%s);\n".formatted(verb, String.join(", ", arguments));
  }

  private String argument(Known known, ValueType kind) {
    var bound = known.of(kind);
    return bound.isEmpty() || Pool.oneIn(random, 3)
        ? RandomComparisons.literal(random, kind)
        : Pool.any(random, bound);
  }
}
