package org.moothall.core.policy.claim;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Ruling;

/** Claims as rules would make them. */
final class Claims {

  private static final String VERSION = "0".repeat(64);

  private Claims() {}

  /** What one rule claims, written as it would be in the rule. */
  static <V> List<Claim> by(RulePlace rule, Class<V> verbs, Consumer<V> says) {
    var claims = new ArrayList<Claim>();
    var answer =
        Proxy.newProxyInstance(
            verbs.getClassLoader(),
            new Class<?>[] {verbs},
            (proxy, verb, arguments) -> {
              claims.add(new Claim(rule, verb, List.of(arguments), List.of("Fact[id=f]")));
              return null;
            });
    says.accept(verbs.cast(answer));
    return claims;
  }

  static RulePlace rule(String name, long line) {
    return new RulePlace(name, "street.drl", line);
  }

  @SafeVarargs
  static <T> Ruling<T> merge(PolicyQuestion<T> question, List<Claim>... claims) {
    return Merger.merge(question, Stream.of(claims).flatMap(List::stream).toList(), VERSION);
  }

  static <T> Ruling<T> merge(PolicyQuestion<T> question, List<Claim> claims) {
    return Merger.merge(question, claims, VERSION);
  }

  /** Claims of a question, with few different arguments so that they meet. */
  static Arbitrary<List<Claim>> of(PolicyQuestion<?> question) {
    return claim(question).list().ofMaxSize(8);
  }

  static Arbitrary<Claim> claim(PolicyQuestion<?> question) {
    return Arbitraries.of(List.of(question.verbs().getMethods()))
        .flatMap(
            verb ->
                Combinators.combine(place(), arguments(verb), facts())
                    .as((place, arguments, facts) -> new Claim(place, verb, arguments, facts)));
  }

  private static Arbitrary<RulePlace> place() {
    return Combinators.combine(
            Arbitraries.of("base.drl", "street.drl"), Arbitraries.longs().between(1, 4))
        .as((file, line) -> new RulePlace(file.replace(".drl", ".rule-") + line, file, line));
  }

  private static Arbitrary<List<String>> facts() {
    return Arbitraries.of("Matter[id=m]", "Item[id=i]", "Item[id=j]").list().ofMaxSize(2);
  }

  private static Arbitrary<List<Object>> arguments(Method verb) {
    return Combinators.combine(Stream.of(verb.getParameterTypes()).map(Claims::argument).toList())
        .as(arguments -> arguments);
  }

  private static Arbitrary<Object> argument(Class<?> type) {
    if (type == long.class) {
      return Arbitraries.longs().between(-1, 5).map(Object.class::cast);
    }
    if (type == boolean.class) {
      return Arbitraries.of(true, false).map(Object.class::cast);
    }
    if (type.isEnum()) {
      return Arbitraries.of(type.getEnumConstants()).map(Object.class::cast);
    }
    return Arbitraries.of("party=no", "category=WOMEN", "chair", "p1", "").map(Object.class::cast);
  }
}
