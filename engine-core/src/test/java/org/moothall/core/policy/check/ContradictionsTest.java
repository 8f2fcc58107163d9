package org.moothall.core.policy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.core.policy.check.Reading.codes;
import static org.moothall.core.policy.check.Reading.faultsWhen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that can never speak is a slip of the pen. */
class ContradictionsTest {

  @Test
  void theSecondTestIsToldAndTheFirstIsNamed() {
    assertThat(faultsWhen("Candidate( termsServed > 10, id != \"p\", termsServed < 5 )"))
        .containsExactly(
            "street.drl:10:43 MOOT-2301 this is never true beside what line 10, column 14 says of"
                + " `termsServed`.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Candidate( termsServed > 10 && termsServed < 5 )",
        "Candidate( 10 < termsServed, 5 > termsServed )",
        "Candidate( termsServed > 4, termsServed < 5 )",
        "Candidate( termsServed == 3, termsServed != 3 )",
        "Candidate( termsServed in ( 1, 2 ), termsServed in ( 3, 4 ) )",
        "Candidate( termsServed in ( 1, 2 ), termsServed not in ( 2, 1, 0 ) )",
        "Candidate( termsServed >= 3, termsServed <= 4, termsServed not in ( 3, 4 ) )",
        "Candidate( !( termsServed > 3 ), termsServed >= 4 )",
        "Candidate( termsServed > 9 || termsServed < 2, termsServed == 5 )",
        "Candidate( termsServed > 2147483647 )",
        "Candidate( id == \"a\", id == \"b\" )",
        "Candidate( id == \"a\", id != \"a\" )",
        "Candidate( id in ( \"a\", \"b\" ), id not in ( \"a\", \"b\" ) )",
        "Candidate( traits contains \"x\", traits not contains \"x\" )",
        "Candidate( traits contains \"x\", \"x\" not memberOf traits )",
        "Matter( level == Level.STREET, level == Level.CITY )",
        "Matter( level != Level.STREET, !( level not in ( Level.STREET ) ) )",
        "Candidate( $t : termsServed, termsServed < 3 ) Candidate( termsServed > 5, termsServed == $t )",
        "Candidate( $t : termsServed, termsServed < 3 ) Candidate( termsServed > 5, termsServed < $t )",
        "Candidate( $i : id, id == \"a\" ) Interest( personId == $i, personId == \"b\" )",
        "not( Candidate( termsServed > 10, termsServed < 5 ) )",
        "( Matter() or Candidate( termsServed > 10, termsServed < 5 ) )",
        "accumulate( Candidate( termsServed > 10, termsServed < 5 ); $n : count() )",
        "Candidate( termsServed > 10 ) not( Candidate( termsServed > 5 ) )",
        "Candidate() not( Candidate() )",
        "not( Matter( kind in ( \"a\", \"b\" ) ) ) Matter( kind == \"a\" )"
      })
  void neverTrue(String condition) {
    assertThat(codes(faultsWhen(condition))).containsExactly("MOOT-2301");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Candidate( termsServed >= -5 || termsServed < 0 )",
        "Candidate( termsServed <= 2147483647 )",
        "Candidate( !( termsServed == 3 && termsServed == 4 ) )",
        "Candidate( id != \"a\" || id != \"b\" )",
        "Candidate( traits contains \"x\" || traits not contains \"x\" )"
      })
  void alwaysTrue(String condition) {
    assertThat(codes(faultsWhen(condition))).containsExactly("MOOT-2302");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Candidate( termsServed > 3, termsServed < 5 )",
        "Candidate( termsServed > 3, termsServed > 5, termsServed != 9 )",
        "Candidate( termsServed > 10 ) Candidate( termsServed < 5 )",
        "Candidate( termsServed > 10 || id == \"a\", termsServed < 5 )",
        "Candidate( traits contains \"x\", traits not contains \"y\", offices not contains \"x\" )",
        "Candidate( id matches \"a.*\", id != \"a\" )",
        "Candidate( $t : termsServed, termsServed < 3 ) Candidate( termsServed > 5, termsServed != $t )",
        "Candidate( $t : termsServed ) Candidate( termsServed > 5, termsServed == $t )",
        "Candidate( $t : termsServed ) Candidate( termsServed > 5, termsServed < $t - 1 )",
        "Matter( level in ( Level.STREET, Level.CITY ), level != Level.STREET )",
        "Candidate( termsServed > 5 ) not( Candidate( termsServed > 10 ) )",
        "Candidate( $i : id ) not( Candidate( id != $i ) )",
        "Candidate( termsServed > 10 ) not( Candidate( termsServed > 5, id != \"a\" ) )",
        "Candidate( termsServed > 10 ) not( Candidate( termsServed > 5, termsServed + 1 > 3 ) )",
        "Candidate( termsServed > 10 ) not( Candidate( termsServed > 5 ) and Matter() )",
        "Candidate( termsServed > 10 ) exists( Candidate( termsServed < 5 ) )"
      })
  void perhaps(String condition) {
    assertThat(faultsWhen(condition)).isEmpty();
  }
}
