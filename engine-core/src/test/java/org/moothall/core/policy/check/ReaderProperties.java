package org.moothall.core.policy.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.moothall.core.policy.drl.DrlText;
import org.moothall.core.policy.drl.Faults;
import org.moothall.policy.Diagnostic;

class ReaderProperties {

  @Provide
  Arbitrary<String> sound() {
    return RuleFiles.sound();
  }

  @Provide
  Arbitrary<String> spoilt() {
    return RuleFiles.spoilt();
  }

  @Property(tries = 200)
  void whatIsSoundPasses(@ForAll("sound") String drl) {
    assertThat(Reading.faults(drl)).isEmpty();
  }

  /** The language is a subset: Drools' own parser finds the same rules at the same places. */
  @Property(tries = 50)
  void droolsReadsItTheSameWay(@ForAll("sound") String drl) throws DroolsParserException {
    var ours = Reading.read(drl, new Faults("street.drl")).orElseThrow();
    var parser = new DrlParser(LanguageLevelOption.DRL10);
    var theirs = parser.parse(false, drl);
    assertThat(parser.getErrors()).isEmpty();
    assertThat(theirs.getRules())
        .extracting(rule -> rule.getName() + ":" + rule.getLine())
        .isEqualTo(
            ours.rules().stream()
                .map(rule -> rule.head().name() + ":" + rule.head().line())
                .toList());
  }

  /** What is printed for Drools is DRL, with the same rules by other names, once for each way. */
  @Property(tries = 50)
  void whatIsPrintedIsDrl(@ForAll("sound") String drl) throws DroolsParserException {
    var ours = Reading.read(drl, new Faults("street.drl")).orElseThrow();
    var parser = new DrlParser(LanguageLevelOption.DRL10);
    var theirs = parser.parse(false, "package street;\n" + ours.body());
    assertThat(parser.getErrors()).isEmpty();
    assertThat(theirs.getRules().stream().map(ReaderProperties::withoutWay).distinct().toList())
        .isEqualTo(spoken(ours));
  }

  private static String withoutWay(RuleDescr rule) {
    return rule.getName().replaceFirst("w\\d+$", "");
  }

  /** What the body calls the rules that say something; settings are not printed. */
  private static List<String> spoken(CheckedFile file) {
    return IntStream.range(0, file.rules().size())
        .filter(i -> !file.rules().get(i).calls().isEmpty())
        .mapToObj(file.names()::get)
        .toList();
  }

  @Property(tries = 1_000)
  void whatIsSpoiltIsAnsweredWithPlaces(@ForAll("spoilt") String drl) {
    assertPlaced(drl, Reading.faults(drl));
  }

  @Property(tries = 500)
  void soIsAnythingAtAll(@ForAll @StringLength(max = 200) String drl) {
    assertThat(Reading.faults(drl)).isNotEmpty();
    assertPlaced(drl, Reading.faults(drl));
  }

  private static void assertPlaced(String drl, Iterable<Diagnostic> faults) {
    var lines = DrlText.normalised(drl).split("\n", -1);
    assertThat(faults)
        .allSatisfy(
            fault -> {
              assertThat(fault.line()).isBetween(1L, (long) lines.length);
              assertThat(fault.column()).isBetween(1L, lines[(int) fault.line() - 1].length() + 1L);
              assertThat(fault.length())
                  .as(fault.toString())
                  .isBetween(1L, lines[(int) fault.line() - 1].length() - fault.column() + 2);
              assertThat(fault.code()).matches("MOOT-2[0-36]\\d\\d");
            });
  }
}
