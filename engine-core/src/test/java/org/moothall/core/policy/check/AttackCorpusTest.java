package org.moothall.core.policy.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.moothall.core.policy.check.Corpus.Sample;

/**
 * What somebody may try who wants more than rules can say. Every file below {@code attacks} looks
 * like a rule file of one of the questions; its first line tells each fault it is refused for and
 * where. None of them is ever compiled.
 */
class AttackCorpusTest {

  private static final Pattern EXPECTED = Pattern.compile("// refused: ([^\\r\\n]+)");

  static List<Sample> attacks() {
    return Corpus.files("attacks");
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void theCheckerAloneRefusesIt(Sample attack) {
    var found =
        Reading.faults(attack.drl()).stream()
            .map(fault -> "%s at %s:%s".formatted(fault.code(), fault.line(), fault.column()))
            .distinct()
            .collect(Collectors.joining(", "));
    assertThat(found).isNotEmpty().isEqualTo(expected(attack));
  }

  private static String expected(Sample attack) {
    var line = EXPECTED.matcher(attack.drl());
    assertThat(line.find()).as("the first line of %s", attack).isTrue();
    return line.group(1);
  }

  @Test
  void everyTechniqueIsTried() {
    assertThat(attacks()).hasSizeGreaterThanOrEqualTo(200);
    assertThat(attacks().stream().map(Sample::folder).distinct())
        .contains(
            "execution",
            "reflection",
            "exit",
            "threads",
            "files",
            "sockets",
            "class-loading",
            "static-initialisers",
            "import-accumulate",
            "annotations",
            "literals-as-code",
            "attributes-as-code",
            "declare",
            "function",
            "globals",
            "drools",
            "mvel",
            "unicode-escapes",
            "comments-and-strings",
            "generated-names",
            "loops",
            "cross-products",
            "allocation",
            "insertion",
            "regular-expressions");
  }

  /** Most are real DRL: at the level Drools compiles at, its parser finds nothing wrong. */
  @Test
  void theyWouldGetPastDrools() {
    var attacks = attacks();
    var alive = attacks.stream().filter(AttackCorpusTest::droolsReadsIt).count();
    System.out.printf("%s attacks, %s of them DRL to Drools%n", attacks.size(), alive);
    assertThat(alive).isGreaterThan(attacks.size() * 4L / 5);
  }

  private static boolean droolsReadsIt(Sample attack) {
    var parser = new DrlParser(LanguageLevelOption.DRL6);
    try {
      parser.parse(false, attack.drl());
      return !parser.hasErrors();
    } catch (DroolsParserException e) {
      return false;
    }
  }
}
