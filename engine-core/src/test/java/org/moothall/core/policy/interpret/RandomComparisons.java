package org.moothall.core.policy.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.moothall.core.policy.check.ValueType;
import org.moothall.core.policy.check.ValueType.Choice;
import org.moothall.core.policy.check.ValueType.Plain;

/** Random tests of the fact of one pattern. */
final class RandomComparisons {

  private static final List<String> ORDERS = List.of("==", "!=", "<", "<=", ">", ">=");

  private final RandomGenerator random;
  private final Map<String, ValueType> properties;
  private final Known known;

  RandomComparisons(RandomGenerator random, Map<String, ValueType> properties, Known known) {
    this.random = random;
    this.properties = properties;
    this.known = known;
  }

  /** A comparison, or several joined. */
  String test(int depth) {
    if (depth > 0 && Pool.oneIn(random, 4)) {
      return switch (random.nextInt(3)) {
        case 0 -> "!( " + test(depth - 1) + " )";
        case 1 -> "( " + test(depth - 1) + " ) && ( " + test(depth - 1) + " )";
        default -> "( " + test(depth - 1) + " ) || ( " + test(depth - 1) + " )";
      };
    }
    var property = Pool.any(random, List.copyOf(properties.keySet()));
    var kind = properties.get(property);
    if (kind == Plain.NUMBER) {
      return number(property);
    }
    if (kind == Plain.FLAG) {
      return flag(property);
    }
    return kind == Plain.TEXTS ? texts(property) : either(property, kind);
  }

  private String number(String property) {
    return switch (random.nextInt(8)) {
      case 0 -> oneOf(property, Plain.NUMBER);
      case 1 -> sum(property) + " " + order() + " " + sum(value(property, Plain.NUMBER));
      case 2 -> value(property, Plain.NUMBER) + " " + order() + " " + property;
      case 3 -> sum(property) + " " + order() + " " + value(property, Plain.NUMBER);
      default -> property + " " + order() + " " + value(property, Plain.NUMBER);
    };
  }

  private String sum(String of) {
    var other = value(of, Plain.NUMBER);
    return switch (random.nextInt(5)) {
      case 0 -> of + " + " + other;
      case 1 -> of + " - " + other;
      case 2 -> "2 * " + of;
      case 3 -> "( " + of + " - " + random.nextInt(3) + " ) * 3 + " + other;
      default -> other + " - 2 * " + of;
    };
  }

  /** A test of what was counted under this name. */
  String result(String name) {
    return switch (random.nextInt(4)) {
      case 0 -> oneOf(name, Plain.NUMBER);
      case 1 -> "!( " + sum(name) + " " + order() + " " + literal(random, Plain.NUMBER) + " )";
      case 2 -> name + " > 0 || " + name + " == " + literal(random, Plain.NUMBER);
      default -> name + " " + order() + " " + literal(random, Plain.NUMBER);
    };
  }

  private String order() {
    return Pool.any(random, ORDERS);
  }

  private String flag(String property) {
    return switch (random.nextInt(4)) {
      case 0 -> property;
      case 1 -> "!" + property;
      default -> property + equality() + value(property, Plain.FLAG);
    };
  }

  private String equality() {
    return random.nextBoolean() ? " == " : " != ";
  }

  private String texts(String property) {
    return switch (random.nextInt(4)) {
      case 0 -> value(property, Plain.TEXT) + " memberOf " + property;
      case 1 -> value(property, Plain.TEXT) + " not memberOf " + property;
      case 2 -> property + " not contains " + value(property, Plain.TEXT);
      default -> property + " contains " + value(property, Plain.TEXT);
    };
  }

  private String either(String property, ValueType kind) {
    var sets = known.of(Plain.TEXTS);
    if (kind == Plain.TEXT && !sets.isEmpty() && Pool.oneIn(random, 3)) {
      var set = Pool.any(random, sets);
      return Pool.oneIn(random, 2)
          ? property + (random.nextBoolean() ? " memberOf " : " not memberOf ") + set
          : set + (random.nextBoolean() ? " contains " : " not contains ") + property;
    }
    if (Pool.oneIn(random, 4)) {
      return oneOf(property, kind);
    }
    if (kind == Plain.TEXT && Pool.oneIn(random, 6)) {
      var matches = random.nextBoolean() ? " matches " : " not matches ";
      return property + matches + '"' + Pool.any(random, Pool.REGEXES) + '"';
    }
    var other = value(property, kind);
    return Pool.oneIn(random, 5) ? other + equality() + property : property + equality() + other;
  }

  private String oneOf(String property, ValueType kind) {
    var values =
        IntStream.rangeClosed(0, random.nextInt(3))
            .mapToObj(i -> literal(random, kind))
            .collect(Collectors.joining(", "));
    return property + (random.nextBoolean() ? " in ( " : " not in ( ") + values + " )";
  }

  /** A literal, another property or a bound value of this kind. */
  private String value(String but, ValueType kind) {
    var others = new ArrayList<>(known.of(kind));
    properties.forEach(
        (name, found) -> {
          if (found.equals(kind) && !name.equals(but)) {
            others.add(name);
          }
        });
    return others.isEmpty() || Pool.oneIn(random, 2)
        ? literal(random, kind)
        : Pool.any(random, others);
  }

  static String literal(RandomGenerator random, ValueType kind) {
    if (kind instanceof Choice choice) {
      var constants = List.of(choice.of().getEnumConstants());
      return name(choice.of()) + "." + ((Enum<?>) Pool.any(random, constants)).name();
    }
    return switch ((Plain) kind) {
      case TEXT -> '"' + Pool.text(random) + '"';
      case NUMBER -> String.valueOf(Pool.number(random));
      case FLAG -> String.valueOf(random.nextBoolean());
      case TEXTS -> throw new IllegalArgumentException("a set of texts has no literal");
    };
  }

  private static String name(Class<?> type) {
    var outer = type.getEnclosingClass();
    return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
  }
}
