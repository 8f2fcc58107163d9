package org.moothall.core.policy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.core.policy.check.Reading.faults;
import static org.moothall.core.policy.check.Reading.faultsIn;
import static org.moothall.core.policy.check.Reading.faultsThen;
import static org.moothall.core.policy.check.Reading.faultsWhen;

import org.junit.jupiter.api.Test;
import org.moothall.policy.Diagnostic;

/** What is not written as it should be is one fault, at its exact place. */
class SyntaxTest {

  @Test
  void aBracketThatIsNotClosed() {
    assertThat(faultsWhen("Candidate( termsServed > 3"))
        .containsExactly(
            "street.drl:11:1 MOOT-2001 expected an operator, `,` or `)`, but found `then`.");
  }

  @Test
  void aWordThatIsMisspelt() {
    assertThat(faultsIn("rule \"street.test\"\nwhne\n  Candidate()\nthen\nend\n"))
        .containsExactly(
            "street.drl:9:1 MOOT-2001 expected `when`, but found `whne`. Maybe `when` was meant.");
    assertThat(faultsIn("ruel \"street.test\"\nwhen\nthen\nend\n"))
        .containsExactly(
            "street.drl:8:1 MOOT-2001 expected `package`, `import`, `global` or `rule`, but found"
                + " `ruel`. Maybe `rule` was meant.");
  }

  @Test
  void aSemicolonThatIsMissing() {
    assertThat(faultsThen("answer.exclude($person, \"late\")"))
        .containsExactly("street.drl:13:1 MOOT-2001 expected `;`, but found `end`.");
  }

  @Test
  void anAssignmentWhereAComparisonBelongs() {
    assertThat(faultsWhen("Candidate( termsServed = 3 )"))
        .containsExactly(
            "street.drl:10:26 MOOT-2001 expected an operator, but found `=`. Maybe `==` was"
                + " meant.");
  }

  @Test
  void aMisspeltOperator() {
    assertThat(faultsWhen("Candidate( offices contians \"office\" )"))
        .containsExactly(
            "street.drl:10:22 MOOT-2001 expected an operator, `,` or `)`, but found `contians`."
                + " Maybe `contains` was meant.");
  }

  @Test
  void aTextThatIsNotClosed() {
    assertThat(faultsWhen("Candidate( offices contains \"office )"))
        .containsExactly(
            "street.drl:10:31 MOOT-2002 the text is not closed on its line. Maybe `\"` is"
                + " missing.");
  }

  @Test
  void aCommentThatIsNotClosed() {
    assertThat(faultsIn("/* twelve\nrule \"street.test\"\n"))
        .containsExactly(
            "street.drl:8:1 MOOT-2003 the comment is never closed. Maybe `*/` is missing.");
  }

  @Test
  void aTextInSingleQuotes() {
    assertThat(faultsWhen("Candidate( offices contains 'office' )"))
        .containsExactly(
            "street.drl:10:31 MOOT-2004 a text stands in double quotes, not in `'`. Maybe `\"` was"
                + " meant.");
  }

  @Test
  void aCharacterOfNoRule() {
    assertThat(faultsWhen("Candidate( termsServed ≥ 3 )"))
        .containsExactly(
            "street.drl:10:26 MOOT-2004 the character `≥` (U+2265) has no place in a rule outside a"
                + " text.");
  }

  @Test
  void aCharacterNobodySees() {
    assertThat(faultsThen("answer.exclude($person, \"\u202Etxet\");"))
        .containsExactly(
            "street.drl:12:28 MOOT-2004 the character (U+202E) can't be seen and is not allowed.");
    assertThat(faultsIn("// half a character: \uD83C\n"))
        .containsExactly(
            "street.drl:8:22 MOOT-2004 the character (U+D83C) can't be seen and is not allowed.");
  }

  @Test
  void aBackslashInAText() {
    assertThat(faultsThen("answer.exclude($person, \"a \\u0022 b\");"))
        .containsExactly(
            "street.drl:12:30 MOOT-2004 `\\` has no place in a text. Maybe write the character"
                + " itself.");
  }

  @Test
  void aRuleThatIsNotClosed() {
    var first = "rule \"street.one\"\nwhen\nthen\n  answer.exclude(\"p\", \"late\");\n";
    var second = "rule \"street.two\"\nwhen\nthen\n  answer.exclude(\"q\", \"late\");\nend\n";
    assertThat(faultsIn(first + second))
        .containsExactly(
            "street.drl:12:1 MOOT-2005 the rule `street.one` of line 8 is still open here. Maybe"
                + " `end` is missing.");
    assertThat(faultsIn(first))
        .containsExactly(
            "street.drl:12:1 MOOT-2005 the rule `street.one` of line 8 is still open here. Maybe"
                + " `end` is missing.");
  }

  @Test
  void aRuleThatEndsBeforeItConcludes() {
    assertThat(faultsIn("rule \"street.test\"\nwhen\n  Candidate()\nend\n"))
        .containsExactly(
            "street.drl:11:1 MOOT-2001 expected `then` of the rule `street.test`, but found"
                + " `end`.");
  }

  @Test
  void aFileWithoutAHead() {
    assertThat(faults("").stream().map(Diagnostic::code)).containsExactly("MOOT-2006", "MOOT-2006");
  }

  @Test
  void anImportAfterARule() {
    assertThat(
            faultsIn(
                "rule \"street.test\" when then answer.exclude(\"p\", \"x\"); end\n"
                    + "import org.moothall.ledger.Risk;\n"))
        .containsExactly("street.drl:9:8 MOOT-2001 an import stands before the first rule.");
  }

  @Test
  void mixedAndAndOr() {
    assertThat(faultsWhen("( Candidate() or Interest() and Matter() )"))
        .containsExactly(
            "street.drl:10:31 MOOT-2001 expected `)`: what is joined by `and` and by `or` stands in"
                + " brackets of its own, but found `and`.");
    assertThat(faultsWhen("Candidate() or Interest()"))
        .containsExactly(
            "street.drl:10:15 MOOT-2001 expected round brackets around what `or` joins, but found"
                + " `or`.");
  }

  @Test
  void bracketsUponBrackets() {
    assertThat(faultsWhen("(".repeat(50) + "Candidate()" + ")".repeat(50)))
        .containsExactly(
            "street.drl:10:10 MOOT-2007 brackets are nested more than 6 deep. Maybe write two"
                + " rules.");
    assertThat(faultsWhen("Candidate( " + "(".repeat(10_000) + "termsServed" + " )"))
        .singleElement()
        .asString()
        .contains("MOOT-2007");
    assertThat(faultsWhen("Candidate() ".repeat(13)))
        .singleElement()
        .asString()
        .startsWith("street.drl:10:147 MOOT-2007 the rule `street.test` has more than 12 patterns");
  }

  @Test
  void eachRuleHasItsFault() {
    assertThat(
            faultsIn(
                """
                rule "street.one"
                when
                  Candidate( termsServed > )
                then
                end

                rule "street.two"
                when
                  Candidate()
                then
                  answer exclude("p", "x");
                end

                rule street.three
                when
                then
                end
                """))
        .containsExactly(
            "street.drl:10:28 MOOT-2001 expected a property or a value, but found `)`.",
            "street.drl:18:10 MOOT-2001 expected `.`, but found `exclude`.",
            "street.drl:21:6 MOOT-2001 expected the name of the rule in double quotes, but found"
                + " `street`.");
  }

  @Test
  void linesEndAsTheyMay() {
    var unix = Reading.HEADER + "rule \"street.test\"\nwhen\n  Candidate(\nthen\nend\n";
    assertThat(faults("\uFEFF" + unix.replace("\n", "\r\n"))).isEqualTo(faults(unix));
    assertThat(faults(unix.replace("\n", "\r"))).isEqualTo(faults(unix));
  }
}
