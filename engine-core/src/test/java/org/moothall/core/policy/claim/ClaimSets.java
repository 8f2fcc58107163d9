package org.moothall.core.policy.claim;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.answer.Merge;
import org.moothall.policy.fact.Group;
import org.moothall.policy.fact.Round;
import org.moothall.policy.fact.Seats;

/**
 * Random claim sets, made by hand for speed: few arguments, so that claims meet, and few claims, so
 * that a set that breaks a law is small. What breaks one is made smaller still.
 */
final class ClaimSets {

  private static final List<PolicyQuestion<?>> QUESTIONS = PolicyQuestion.all();
  private static final Map<PolicyQuestion<?>, List<Method>> VERBS =
      QUESTIONS.stream().collect(Collectors.toMap(question -> question, ClaimSets::verbs));
  private static final List<String> TEXTS =
      List.of("party=no", "party=no", "category=WOMEN", "office=chair");
  private static final List<String> MONTHS = List.of("2026-03", "2026-04");

  private ClaimSets() {}

  /**
   * What was claimed, of what.
   *
   * @param facts what the sheets may look at
   * @param entrenched claims of rules of the city
   * @param local claims of rules of the street
   */
  record ClaimSet(
      PolicyQuestion<?> question, List<Record> facts, List<Claim> entrenched, List<Claim> local) {

    List<Claim> all() {
      return Claims.all(entrenched, local);
    }

    /** The same without one of its claims, for each. */
    Stream<ClaimSet> smaller() {
      return Stream.concat(
          entrenched.stream()
              .map(one -> new ClaimSet(question, facts, without(entrenched, one), local)),
          local.stream()
              .map(one -> new ClaimSet(question, facts, entrenched, without(local, one))));
    }

    @Override
    public String toString() {
      return "%s, of %s%nentrenched:%n%s%nlocal:%n%s"
          .formatted(question.name(), facts, lines(entrenched), lines(local));
    }

    private static String lines(List<Claim> claims) {
      return claims.stream()
          .map(
              claim ->
                  "  %s: %s%s %s"
                      .formatted(
                          claim.by(), claim.verb().getName(), claim.arguments(), claim.facts()))
          .collect(Collectors.joining("\n"));
    }

    private static List<Claim> without(List<Claim> claims, Claim one) {
      return claims.stream().filter(claim -> claim != one).toList();
    }
  }

  /** Holds a law against as many sets as asked for. */
  static void check(long seed, int sets, Predicate<ClaimSet> law) {
    var random = new SplittableRandom(seed);
    for (var i = 0; i < sets; i++) {
      var set = set(random);
      if (!law.test(set)) {
        throw new AssertionError("the law is broken by " + smallest(set, law));
      }
    }
  }

  private static ClaimSet smallest(ClaimSet set, Predicate<ClaimSet> law) {
    return set.smaller()
        .filter(law.negate())
        .findFirst()
        .map(smaller -> smallest(smaller, law))
        .orElse(set);
  }

  private static ClaimSet set(SplittableRandom random) {
    var question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
    return new ClaimSet(
        question,
        facts(question, random),
        claims(question, true, random),
        claims(question, false, random));
  }

  private static List<Record> facts(PolicyQuestion<?> question, SplittableRandom random) {
    if (question == PolicyQuestion.INVITATION) {
      return List.of(new Round(1, 3, random.nextBoolean(), 2, 100));
    }
    if (question != PolicyQuestion.QUORUM || random.nextInt(4) == 0) {
      return List.of();
    }
    var inOffice = random.nextInt(7);
    return List.of(
        new Seats(inOffice + random.nextInt(3), inOffice, random.nextInt(inOffice + 1)),
        new Group("party=no", 1 + random.nextInt(4), random.nextInt(2)));
  }

  /** Most sets have whatever an answer needs, said once by the city. */
  private static List<Claim> claims(
      PolicyQuestion<?> question, boolean entrenched, SplittableRandom random) {
    var claims = new ArrayList<Claim>();
    for (var i = random.nextInt(entrenched ? 3 : 5); i > 0; i--) {
      claims.add(claim(question, entrenched, random));
    }
    if (entrenched && random.nextInt(4) > 0) {
      for (var verb : VERBS.get(question)) {
        if (verb.getAnnotation(Merge.class).how().contains("required")) {
          claims.add(claim(verb, entrenched, random));
        }
      }
    }
    return claims;
  }

  static Claim claim(PolicyQuestion<?> question, boolean entrenched, SplittableRandom random) {
    var verbs = VERBS.get(question);
    return claim(verbs.get(random.nextInt(verbs.size())), entrenched, random);
  }

  private static Claim claim(Method verb, boolean entrenched, SplittableRandom random) {
    var line = 1L + random.nextInt(4);
    var by =
        entrenched
            ? new RulePlace("city.rule-" + line, "city.drl", line, true)
            : new RulePlace("street.rule-" + line, "street.drl", line, false);
    var arguments = new ArrayList<>();
    var sound = random.nextInt(12) > 0;
    for (var type : verb.getParameterTypes()) {
      var number = random.nextInt(6) == 0 ? random.nextLong(1, 61) : random.nextLong(1, 6);
      arguments.add(
          type == long.class
              ? sound ? sound(number, arguments) : random.nextLong(-1, 3)
              : argument(verb, type, sound, random));
    }
    var facts = random.nextInt(3) == 0 ? List.of("Matter[id=m]") : List.<String>of();
    return new Claim(by, verb, arguments, facts);
  }

  /** The second of two numbers is the larger, as in bands and shares. */
  private static long sound(long number, List<Object> before) {
    return before.stream()
        .filter(Long.class::isInstance)
        .map(Long.class::cast)
        .findFirst()
        .map(first -> first + number)
        .orElse(number);
  }

  private static Object argument(
      Method verb, Class<?> type, boolean sound, SplittableRandom random) {
    if (type == boolean.class) {
      return random.nextBoolean();
    }
    if (type.isEnum()) {
      var constants = type.getEnumConstants();
      return constants[random.nextInt(constants.length)];
    }
    var texts = verb.getName().equals("missed") ? MONTHS : TEXTS;
    return sound ? texts.get(random.nextInt(texts.size())) : "";
  }

  private static List<Method> verbs(PolicyQuestion<?> question) {
    return Stream.of(question.verbs().getMethods())
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }
}
