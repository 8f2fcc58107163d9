package org.moothall.core.policy.check;

import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moothall.core.policy.drl.DrlText;
import org.moothall.policy.Diagnostic;

/** Whatever is in a file, it is read to a verdict, and every fault has a place in the file. */
class FuzzTest {

  private static final List<String> WORDS =
      List.of(
          "package street;",
          "import org.moothall.policy.fact.*;",
          "import static",
          "global org.moothall.policy.answer.Eligibility.Verbs answer;",
          "rule",
          "\"street.rule\"",
          "when",
          "then",
          "end",
          "@overrides",
          "@entrenched",
          "@source(\"x\")",
          "@setting(7)",
          "@least(1)",
          "@stricter(\"lower\")",
          "salience",
          "no-loop",
          "Candidate(",
          "Interest( personId == $p )",
          "Matter()",
          "Setting(",
          "not",
          "exists",
          "forall(",
          "accumulate(",
          "and",
          "or",
          "(",
          ")",
          ",",
          ";",
          ":",
          ".",
          "$p : id",
          "$p",
          "$n : count()",
          "sum($t)",
          "termsServed",
          "offices",
          "Level.CITY",
          "==",
          "!=",
          ">=",
          "&&",
          "||",
          "!",
          "+",
          "-",
          "*",
          "/",
          "in (",
          "contains",
          "memberOf",
          "matches",
          "\"a.*\"",
          "7",
          "99999999999",
          "0",
          "true",
          "null",
          "answer.exclude(\"a\", \"b\");",
          "answer",
          "exclude(",
          "eval",
          "from",
          "new",
          "function",
          "{",
          "}",
          "[",
          "]",
          "\"",
          "'",
          "/*",
          "*/",
          "//",
          "\\",
          "#",
          "\n",
          "\r",
          "\t",
          "\u202E",
          "\uD83D",
          "\u0000",
          "织");

  @Test
  void wordsInAnyOrder() {
    each(5_000, random -> words(random, 60));
  }

  @Test
  void wordsInAnyOrderBelowAHead() {
    each(5_000, random -> Reading.HEADER + "rule \"street.rule\" " + words(random, 20));
  }

  @Test
  void wordsInAnyOrderInPatternsAndCalls() {
    each(
        5_000,
        random ->
            Reading.HEADER
                + "rule \"street.rule\"\nwhen\n  Candidate( $p : id, %s )\nthen\n  answer.exclude(%s);\nend\n"
                    .formatted(words(random, 6), words(random, 3)));
  }

  @Test
  void charactersInAnyOrder() {
    each(
        2_500,
        random ->
            random
                .ints(random.nextInt(300), 0, 0x300)
                .map(c -> random.nextInt(50) == 0 ? random.nextInt(0x10000) : c)
                .collect(
                    StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                .toString());
  }

  @Test
  void bytesInAnyOrder() {
    each(
        2_500,
        random -> {
          var bytes = new byte[random.nextInt(300)];
          random.nextBytes(bytes);
          return new String(bytes, StandardCharsets.UTF_8);
        });
  }

  private static String words(Random random, int most) {
    return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
        .limit(1 + random.nextInt(most))
        .collect(Collectors.joining(random.nextInt(5) == 0 ? "" : " "));
  }

  private static void each(int cases, Function<Random, String> file) {
    IntStream.range(0, cases)
        .mapToObj(seed -> file.apply(new Random(seed)))
        .forEach(FuzzTest::read);
  }

  private static void read(String drl) {
    var lines = DrlText.normalised(drl).split("\n", -1);
    for (var fault : Reading.faults(drl)) {
      if (!isInside(fault, lines) || fault.message().isBlank()) {
        fail("%s in:%n%s", fault, drl);
      }
    }
  }

  private static boolean isInside(Diagnostic fault, String[] lines) {
    return fault.line() >= 1
        && fault.line() <= lines.length
        && fault.column() >= 1
        && fault.column() <= lines[(int) fault.line() - 1].length() + 1
        && fault.length() >= 1;
  }
}
