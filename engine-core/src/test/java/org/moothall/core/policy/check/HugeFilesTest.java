package org.moothall.core.policy.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files a quarter as long as a file may be. Each is one for which some way of reading takes time in
 * the square of its length, which would be minutes to hours, or more calls within calls than there
 * is room for.
 */
class HugeFilesTest {

  private static final int LENGTH = 250_000;

  static Stream<Arguments> hugeFiles() {
    return Stream.of(
        huge("brackets", "(".repeat(LENGTH)),
        huge("brackets around patterns", inConditions("(".repeat(LENGTH))),
        huge("brackets around values", inConditions("Candidate( " + "(".repeat(LENGTH))),
        huge("sums", inConditions("Candidate( 1" + " + 1".repeat(LENGTH / 4) + " > 0 )")),
        huge("choices", inConditions("Candidate( 1 == 1" + " || 1 == 1".repeat(LENGTH / 10))),
        huge("lists", inConditions("Candidate( id" + " in ( \"a\" )".repeat(LENGTH / 11))),
        huge("negations", inConditions("Candidate( " + "!".repeat(LENGTH))),
        huge("constants", inConditions("Candidate( id == A" + ".A".repeat(LENGTH / 2))),
        huge("rules with a fault each", Reading.HEADER + rules("Candidat()")),
        huge("rules that make no sense", Reading.HEADER + rules("Candidate")),
        huge("hyphens", Reading.HEADER + "rule \"a.b\" salience " + "a-".repeat(LENGTH / 2)),
        huge("attributes", Reading.HEADER + "rule \"a.b\" " + "no-loop ".repeat(LENGTH / 8)),
        huge("annotations", Reading.HEADER + "rule \"a.b\" " + "@x ".repeat(LENGTH / 3)),
        huge("imports", imports()),
        huge("names", "import " + "a.".repeat(LENGTH / 2)),
        huge("calls", inConditions("then " + "answer.exclude(\"a\", \"b\"); ".repeat(LENGTH / 27))),
        huge("quotes", "\"\n".repeat(LENGTH / 2)),
        huge("apostrophes", "'a\n".repeat(LENGTH / 3)),
        huge("comments that open", "/*".repeat(LENGTH / 2)),
        huge("comments with what nobody sees", "/*" + "\u202E".repeat(LENGTH)),
        huge("texts with backslashes", Reading.HEADER + "rule \"" + "\\".repeat(LENGTH) + "\""),
        huge("null characters", "\0".repeat(LENGTH)),
        huge("halves of characters", "\uD83D".repeat(LENGTH)),
        huge("carriage returns", "\r".repeat(LENGTH)),
        huge("one text", inConditions("Candidate( id == \"" + "x".repeat(LENGTH) + "\" )")),
        huge("one name", inConditions("Candidate( " + "x".repeat(LENGTH) + " )")));
  }

  private static Arguments huge(String of, String drl) {
    return Arguments.of(of, drl);
  }

  private static String inConditions(String conditions) {
    return Reading.HEADER + "rule \"street.huge\" when " + conditions;
  }

  private static String rules(String condition) {
    var rule =
        "rule \"street.rule-%s\" when " + condition + " then answer.exclude(\"a\", \"b\"); end\n";
    return IntStream.range(0, LENGTH / rule.length())
        .mapToObj(rule::formatted)
        .collect(Collectors.joining());
  }

  private static String imports() {
    return IntStream.range(0, LENGTH / 40)
        .mapToObj("import org.moothall.policy.fact.Mattr%s;\n"::formatted)
        .collect(Collectors.joining("", Reading.HEADER, ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hugeFiles")
  void areRefusedWithMessagesThatCanBeRead(String of, String drl) {
    assertThat(Reading.faults(drl))
        .isNotEmpty()
        .hasSizeLessThanOrEqualTo(1_000)
        .allSatisfy(fault -> assertThat(fault.message()).hasSizeLessThan(2_200));
  }
}
