package org.moothall.core.policy.claim;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
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

  static RulePlace entrenched(String name, long line) {
    return new RulePlace(name, "city.drl", line, true);
  }

  /** What a function of several claim lists is given. */
  @SafeVarargs
  static List<Claim> all(List<Claim>... claims) {
    return Stream.of(claims).flatMap(List::stream).toList();
  }

  @SafeVarargs
  static <T> Ruling<T> merge(PolicyQuestion<T> question, List<Claim>... claims) {
    return Merger.merge(
        question, Stream.of(claims).flatMap(List::stream).toList(), List.of(), VERSION);
  }

  static <T> Ruling<T> merge(PolicyQuestion<T> question, List<Claim> claims) {
    return Merger.merge(question, claims, List.of(), VERSION);
  }
}
