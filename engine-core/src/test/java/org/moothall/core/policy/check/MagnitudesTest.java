package org.moothall.core.policy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.core.policy.check.Reading.codes;
import static org.moothall.core.policy.check.Reading.faultsWhen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No number of a rule can become too large unawares. */
class MagnitudesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Candidate( termsServed * termsServed > 3 )",
        "Candidate( 2147483647 * termsServed > termsServed )",
        "Candidate( termsServed * termsServed + termsServed * termsServed - 1 > 3 )",
        "Candidate( $t : termsServed ) Candidate( 2 * ( termsServed - $t ) > 3 )",
        "accumulate( Candidate( $t : termsServed ); $s : sum($t), $n : count(); 1000 * $s > $n )",
        "accumulate( Candidate( $t : termsServed ); $n : count(); $n * $n * $n > 3 )"
      })
  void smallEnough(String condition) {
    assertThat(faultsWhen(condition)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Candidate( termsServed * termsServed * 3 > 3 )",
        "Candidate( !( 1 == 2 * termsServed * termsServed * 2 ) )",
        "Candidate( termsServed * termsServed * termsServed in ( 3 ) )",
        "Candidate( id == \"a\" || termsServed * termsServed * 4 > 3 )",
        "not( Candidate( termsServed > termsServed * termsServed * 3 ) )",
        "accumulate( Candidate( $t : termsServed ); $s : sum($t); 10000 * $s > 3 )",
        "accumulate( Candidate( $t : termsServed ); $s : sum($t) ) Candidate( termsServed * $s > 3 )"
      })
  void perhapsTooLarge(String condition) {
    assertThat(codes(faultsWhen(condition))).containsExactly("MOOT-2303");
  }

  @Test
  void thePlaceIsTheSign() {
    assertThat(faultsWhen("Candidate( termsServed * termsServed * 3 > 3 )"))
        .containsExactly(
            "street.drl:10:40 MOOT-2303 this `*` may come to more than a number can be. Facts,"
                + " settings and literals lie within ±2147483647, and a sum goes over at most"
                + " 1048576 facts.");
  }
}
