package org.moothall.core.policy.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Rule files with every construct that rules may use, in order and out of order. In sound ones all
 * tests of a fact hold for one certain fact, so that none contradicts another.
 */
public final class RuleFiles {

  /** What {@link #setting} reads. */
  private static final String SETTING =
      "rule \"street.limit\" @setting(3) @least(-1) @most(9) @stricter(\"lower\")\nwhen\nthen\nend\n";

  /** How many terms the candidate has served for whom all tests hold. */
  private static final long TERMS = 4;

  private RuleFiles() {}

  /** Files that answer the question of eligibility and in which nothing is wrong. */
  public static Arbitrary<String> sound() {
    return rule().list().ofMinSize(1).ofMaxSize(4).map(RuleFiles::file);
  }

  /** Sound files in which one to three tokens were left out, doubled or exchanged for others. */
  public static Arbitrary<String> spoilt() {
    return Combinators.combine(sound(), spoiling().list().ofMinSize(1).ofMaxSize(3))
        .as((file, spoilings) -> spoil(file, spoilings));
  }

  private static String file(List<String> rules) {
    var file = new StringBuilder(Reading.HEADER).append(SETTING);
    for (var i = 0; i < rules.size(); i++) {
      file.append(rules.get(i).formatted("street.rule-" + i));
    }
    return file.toString();
  }

  private static Arbitrary<String> rule() {
    return Combinators.combine(
            annotations(),
            conditions().list().ofMaxSize(3),
            reason().list().ofMinSize(1).ofMaxSize(2))
        .as(
            (annotations, conditions, reasons) ->
                "rule \"%s\" "
                    + annotations
                    + "\nwhen\n  Candidate( $person : id )\n  "
                    + numbered(conditions)
                    + "\nthen\n  "
                    + String.join("\n  ", reasons.stream().map(RuleFiles::call).toList())
                    + "\nend\n");
  }

  /** Each {@code #} becomes the number of the condition it stands in. */
  private static String numbered(List<String> conditions) {
    return IntStream.range(0, conditions.size())
        .mapToObj(i -> conditions.get(i).replace("#", String.valueOf(i)))
        .collect(Collectors.joining("\n  "));
  }

  private static String call(String reason) {
    return "answer.exclude($person, \"" + reason + "\");";
  }

  private static Arbitrary<String> annotations() {
    return Arbitraries.of(
        "", "@entrenched", "@source(\"notice 12\")", "@entrenched @source(\"x\")");
  }

  private static Arbitrary<String> reason() {
    return Arbitraries.of(
        "late", "要回避", "rule x when then end", "drools.halt()", "modify( $p ) { }", "");
  }

  private static Arbitrary<String> conditions() {
    return Arbitraries.lazyOf(
        () -> pattern(),
        () -> absent().map("not "::concat),
        () -> pattern().map("exists "::concat),
        () -> pattern().map("forall( %s )"::formatted),
        () -> Combinators.combine(pattern(), pattern()).as("( %s or %s )"::formatted),
        () -> Combinators.combine(absent(), pattern()).as("not( %s and %s )"::formatted),
        () -> setting(),
        () -> Combinators.combine(pattern(), pattern()).as("( %s and %s )"::formatted),
        () ->
            Combinators.combine(pattern(), absent(), pattern())
                .as("( %s or ( not %s and %s ) )"::formatted),
        () -> Combinators.combine(pattern(), pattern()).as("exists( %s and %s )"::formatted),
        () -> accumulate());
  }

  /** Results get names of their own by {@link #numbered}. */
  private static Arbitrary<String> accumulate() {
    var source =
        candidate()
            .list()
            .ofMaxSize(2)
            .map(tests -> Stream.concat(Stream.of("$t : termsServed"), tests.stream()).toList())
            .map(constraints -> "Candidate( " + String.join(", ", constraints) + " )");
    var result =
        Arbitraries.of("count()", "count($t)", "sum($t)", "min($t)", "max($t)")
            .map("$result# : "::concat);
    var test =
        Arbitraries.of(
            "$result# >= 2",
            "2 * $result# != 6 - 2",
            "$result# in ( 0, 2, 7 )",
            "!( $result# not in ( -1, 5 ) )",
            "$result# == 0 || ( $result# > 1 && $result# < 9 )");
    return Combinators.combine(source, result, result, test, Arbitraries.integers().between(0, 2))
        .as(
            (from, first, second, tested, form) ->
                switch (form) {
                  case 0 -> "accumulate( %s; %s )".formatted(from, first);
                  case 1 -> "accumulate( %s; %s; %s )".formatted(from, first, tested);
                  default ->
                      "accumulate( %s; %s, %s; %s, $result# >= 0 )"
                          .formatted(from, second.replace("result", "other"), first, tested);
                });
  }

  private static Arbitrary<String> pattern() {
    return Arbitraries.oneOf(
        constraints("Candidate", candidate()),
        constraints("Matter", matter()),
        constraints("Interest", Arbitraries.of("personId == $person", "matterId != \"m1\"")));
  }

  /** A pattern that no other of the rule can contradict, since it depends on the person. */
  private static Arbitrary<String> absent() {
    return Arbitraries.oneOf(
        another("Candidate", candidate()),
        another("Matter", matter()),
        Arbitraries.of("Interest( personId == $person )"));
  }

  private static Arbitrary<String> another(String fact, Arbitrary<String> constraint) {
    return constraint
        .list()
        .ofMaxSize(2)
        .map(tests -> Stream.concat(Stream.of("id != $person"), tests.stream()).toList())
        .map(tests -> fact + "( " + String.join(", ", tests) + " )");
  }

  private static Arbitrary<String> setting() {
    return Arbitraries.of(
        "Setting( name == \"street.limit\", $limit# : value ) Candidate( termsServed >= $limit# )",
        "Setting( name == \"street.limit\", value > 2 )",
        "not( Setting( name == \"street.limit\", value < 0 ) )",
        "Setting( \"street.limit\" == name, $limit# : value )"
            + " exists( Candidate( 2 * termsServed > $limit# + 1 ) )");
  }

  private static Arbitrary<String> constraints(String fact, Arbitrary<String> constraint) {
    return constraint
        .list()
        .ofMaxSize(3)
        .map(constraints -> fact + "( " + String.join(", ", constraints) + " )");
  }

  private static Arbitrary<String> candidate() {
    var holds =
        Arbitraries.oneOf(comparison(true), about(), Arbitraries.of("termsServed in ( 0, 4, 2 )"));
    return Arbitraries.oneOf(
        holds,
        comparison(false).map("!( %s )"::formatted),
        Combinators.combine(comparison(false), about()).as("%s || %s"::formatted),
        Combinators.combine(comparison(true), about(), holds).as("( %s || %s ) && %s"::formatted));
  }

  private record Left(String text, long value) {}

  private static Arbitrary<String> comparison(boolean holds) {
    var left =
        Arbitraries.of(
            new Left("termsServed", TERMS),
            new Left("2 * termsServed", 2 * TERMS),
            new Left("( termsServed + 1 ) * 3 - 1", 3 * TERMS + 2));
    return Combinators.combine(
            left,
            Arbitraries.of("==", "!=", "<", "<=", ">", ">="),
            Arbitraries.longs().between(-3, 15),
            Arbitraries.of(true, false))
        .filter((from, operator, to, turned) -> compares(from, operator, to, turned) == holds)
        .as(
            (from, operator, to, turned) ->
                turned
                    ? to + " " + operator + " " + from.text()
                    : from.text() + " " + operator + " " + to);
  }

  private static boolean compares(Left from, String operator, long to, boolean turned) {
    var compared = turned ? Long.compare(to, from.value()) : Long.compare(from.value(), to);
    return switch (operator) {
      case "==" -> compared == 0;
      case "!=" -> compared != 0;
      case "<" -> compared < 0;
      case "<=" -> compared <= 0;
      case ">" -> compared > 0;
      default -> compared >= 0;
    };
  }

  private static Arbitrary<String> about() {
    return Arbitraries.of(
        "offices contains \"office\"",
        "offices not contains \"chair\"",
        "\"party=no\" memberOf traits",
        "\"party=yes\" not memberOf traits",
        "id not in ( \"p1\", \"p2\" )",
        "id matches \"p[0-9]+\"",
        "id not matches \"(?i)P(1|3)\"",
        "id != $person",
        "id == $person");
  }

  private static Arbitrary<String> matter() {
    return Arbitraries.of(
        "kind == \"lift\"",
        "level == Level.STREET",
        "level in ( Level.CITY, Level.STREET )",
        "id != \"\"");
  }

  private record Spoiling(int where, int how, String word) {}

  private static Arbitrary<Spoiling> spoiling() {
    var words =
        Arbitraries.of(
            "rule",
            "when",
            "then",
            "end",
            "not",
            "from",
            "eval",
            "(",
            ")",
            "\"",
            "/*",
            "@",
            "$x",
            "::",
            "new",
            "accumulate",
            "matches",
            "sum",
            "java.lang.System.exit(1)",
            ";",
            "{",
            "}",
            "answer",
            "\\",
            "'",
            "9999999999",
            "\u202E");
    return Combinators.combine(
            Arbitraries.integers().between(0, 100_000), Arbitraries.integers().between(0, 2), words)
        .as(Spoiling::new);
  }

  private static String spoil(String file, List<Spoiling> spoilings) {
    var words = new ArrayList<>(List.of(file.split("(?<=\\W)|(?=\\W)")));
    for (var spoiling : spoilings) {
      var at = spoiling.where() % words.size();
      switch (spoiling.how()) {
        case 0 -> words.remove(at);
        case 1 -> words.add(at, words.get(at));
        default -> words.set(at, spoiling.word());
      }
    }
    return String.join("", words);
  }
}
