package org.moothall.core.policy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.core.policy.check.Reading.faults;
import static org.moothall.core.policy.check.Reading.faultsThen;
import static org.moothall.core.policy.check.Reading.faultsWhen;

import org.junit.jupiter.api.Test;

/** Every name is looked up, and values of different kinds never mix. */
class NamesAndKindsTest {

  @Test
  void aFactThatIsUnknown() {
    assertThat(faultsWhen("Candidat()"))
        .containsExactly(
            "street.drl:10:3 MOOT-2101 there is no `Candidat`. Maybe `Candidate` was meant.");
  }

  @Test
  void aConstantWhoseTypeIsNotImported() {
    assertThat(faultsWhen("Body( kind == Risk.SAFETY )"))
        .containsExactly(
            "street.drl:10:17 MOOT-2101 `Risk` is not imported. Maybe add `import"
                + " org.moothall.ledger.Risk;`.");
  }

  @Test
  void aFactOfAnotherQuestion() {
    assertThat(faultsWhen("Seats( seats > 3 )"))
        .containsExactly(
            "street.drl:10:3 MOOT-2102 the question of eligibility has no fact `Seats`. It has"
                + " `Body`, `Candidate`, `Interest`, `Matter`, `Setting`.");
  }

  @Test
  void anAnswerToNoQuestion() {
    assertThat(faults("package s; global org.moothall.policy.answer.Replly.Verbs answer;"))
        .extracting(Object::toString)
        .containsExactly(
            "street.drl:1:19 MOOT-2103 no question has an answer of type"
                + " `org.moothall.policy.answer.Replly.Verbs`. Maybe"
                + " `org.moothall.policy.answer.Reply.Verbs` was meant.");
  }

  @Test
  void aPropertyThatIsMisspelt() {
    assertThat(faultsWhen("Candidate( termServed > 3 )"))
        .containsExactly(
            "street.drl:10:14 MOOT-2104 `Candidate` has no property `termServed`. Maybe"
                + " `termsServed` was meant.");
  }

  @Test
  void aConstantWrittenAsText() {
    assertThat(faultsWhen("Matter( level == \"STREET\" )"))
        .containsExactly(
            "street.drl:10:20 MOOT-2105 `\"STREET\"` is text where a `Level` belongs. Maybe"
                + " `Level.STREET` was meant.");
  }

  @Test
  void aNumberWrittenAsText() {
    assertThat(faultsWhen("Candidate( termsServed == \"3\" )"))
        .containsExactly("street.drl:10:29 MOOT-2105 `\"3\"` is text where a number belongs.");
  }

  @Test
  void aDecimalNumber() {
    assertThat(faultsWhen("Candidate( termsServed > 2.5 )"))
        .containsExactly(
            "street.drl:10:28 MOOT-2105 numbers are whole. Maybe multiply both sides until they"
                + " are.");
  }

  @Test
  void aConstantThatIsUnknown() {
    assertThat(faultsWhen("Matter( level == Level.STREAT )"))
        .containsExactly(
            "street.drl:10:26 MOOT-2106 `Level` has no constant `STREAT`. Maybe `STREET` was"
                + " meant.");
  }

  @Test
  void aBindingThatIsUnknown() {
    assertThat(faultsThen("answer.exclude($persn, \"late\");"))
        .containsExactly(
            "street.drl:12:18 MOOT-2107 `$persn` is not bound here. Maybe `$person` was meant.");
    assertThat(faultsThen("answer.exclude(person, \"late\");"))
        .containsExactly(
            "street.drl:12:18 MOOT-2107 `person` is no value here. Maybe bind it in the pattern:"
                + " `$person : person`.");
  }

  @Test
  void whatIsBoundInsideStaysInside() {
    for (var inside :
        new String[] {
          "not Candidate( $q : id )",
          "exists Candidate( $q : id )",
          "forall( Candidate( $q : id ) )",
          "( Candidate( $q : id ) or Interest( $q : personId ) )"
        }) {
      assertThat(faultsWhen(inside + " Interest( personId == $q )"))
          .singleElement()
          .asString()
          .contains("MOOT-2107");
    }
    assertThat(faultsWhen("( Candidate( $q : id ) and Matter() ) Interest( personId == $q )"))
        .isEmpty();
    assertThat(faultsWhen("not( Candidate( $q : id ) and Interest( personId == $q ) )")).isEmpty();
  }

  @Test
  void aNameThatIsBoundTwice() {
    assertThat(faultsWhen("Interest( $p : personId ) Candidate( $p : id )"))
        .containsExactly(
            "street.drl:10:40 MOOT-2108 `$p` is bound already. Maybe `id == $p` was meant.");
  }

  @Test
  void operatorsThatDoNotFit() {
    assertThat(faultsWhen("Matter( kind > \"a\" )"))
        .containsExactly(
            "street.drl:10:16 MOOT-2109 `>` is for numbers, but here are text and text.");
    assertThat(faultsWhen("Candidate( offices == \"office\" )"))
        .containsExactly(
            "street.drl:10:22 MOOT-2109 `==` does not look into a set; `contains` does, but here"
                + " are a set of texts and text.");
    assertThat(faultsWhen("Matter( kind contains \"a\" )"))
        .singleElement()
        .asString()
        .contains("MOOT-2109 `contains` asks whether a text is in a set");
    assertThat(faultsWhen("Candidate( ( termsServed > 3 ) == ( termsServed > 4 ) )"))
        .singleElement()
        .asString()
        .contains("MOOT-2109 `==` compares values, not comparisons");
    assertThat(faultsWhen("Matter( level in ( Level.CITY, \"CITY\" ) )"))
        .singleElement()
        .asString()
        .contains("MOOT-2105 `\"CITY\"` is text where a `Level` belongs. Maybe `Level.CITY`");
  }

  @Test
  void comparisonsThatSayNothingOfTheFact() {
    assertThat(faultsWhen("Matter( 1 == 1 )"))
        .containsExactly("street.drl:10:11 MOOT-2109 the comparison says nothing about `Matter`.");
    assertThat(faultsWhen("Matter( true )"))
        .containsExactly("street.drl:10:11 MOOT-2109 `true` says nothing about `Matter`.");
  }

  @Test
  void divisionsAndFractions() {
    assertThat(faultsWhen("Candidate( termsServed / 2 > 3 )"))
        .containsExactly(
            "street.drl:10:26 MOOT-2110 `/` rounds whole numbers down. Maybe multiply the other"
                + " side: `2 * a >= b`.");
    assertThat(faultsThen("answer.exclude(1/2, \"late\");"))
        .containsExactly(
            "street.drl:12:19 MOOT-2110 a division rounds whole numbers down. Maybe give a share as"
                + " two arguments: `1, 2` for a half.");
  }

  @Test
  void aVerbThatIsUnknown() {
    assertThat(faultsThen("answer.exlude($person, \"late\");"))
        .containsExactly(
            "street.drl:12:10 MOOT-2111 the answer to the question of eligibility has no verb"
                + " `exlude`. Maybe `exclude` was meant.");
  }

  @Test
  void argumentsThatDoNotFit() {
    assertThat(faultsThen("answer.exclude($person);"))
        .containsExactly(
            "street.drl:12:10 MOOT-2112 `exclude` takes 2 arguments (text, text), but has 1.");
    assertThat(faultsThen("answer.exclude($person, $terms);"))
        .containsExactly("street.drl:12:27 MOOT-2105 `$terms` is a number where text belongs.");
  }

  @Test
  void aNumberThatIsTooLarge() {
    assertThat(faultsWhen("Candidate( termsServed >= 2147483647 )")).isEmpty();
    assertThat(faultsWhen("Candidate( termsServed > 2147483648 )"))
        .containsExactly(
            "street.drl:10:28 MOOT-2113 the number `2147483648` is more than 2147483647.");
    assertThat(faultsWhen("Candidate( termsServed > 010 )"))
        .containsExactly("street.drl:10:28 MOOT-2113 the number `010` starts with a 0.");
  }

  @Test
  void whatFollowsFromAFaultIsNoSecondOne() {
    assertThat(faultsWhen("Candidat( $q : id ) Interest( personId == $q )")).hasSize(1);
    assertThat(faultsWhen("Candidate( $q : idd ) Interest( personId == $q )")).hasSize(1);
    assertThat(
            faults(
                """
                package s;
                import org.moothall.policy.facts.Matter;
                global org.moothall.policy.answer.Eligibility.Verbs answer;
                rule "s.a" when Matter( kind == "x" ) then answer.exclude("a", "b"); end
                """))
        .hasSize(1);
  }

  @Test
  void oneRuleWithSeveralFaults() {
    assertThat(faultsWhen("Candidate( termServed > 3, offices contains 4 ) Seat()")).hasSize(3);
  }
}
