package org.moothall.core.policy.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Regular expressions that can't make anybody wait. */
class RegexTest {

  @Test
  void theWholeTextMatches() {
    assertThat(Regex.matches("party=no", "party=[a-z]+")).isTrue();
    assertThat(Regex.matches("no party=no", "party=[a-z]+")).isFalse();
  }

  @Test
  void anExpressionThatTakesOthersForEver() {
    assertThat(Regex.fault("(.*x){12}y")).isEmpty();
    assertThat(Regex.matches("x".repeat(10_000), "(.*x){12}y")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[0-9]{4}-[0-9]{2}-[0-9]{2}",
        "",
        "(?i)ABC|[一-龥]+",
        "[[:alpha:]]{1,1000}",
        "a{1000}b*",
        "[]a]{2}",
        "((a{10}){10}){10}"
      })
  void modestExpressions(String expression) {
    assertThat(Regex.fault(expression)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a{1000}){3}",
        "((a{100}){100}){100}",
        "(?:(?:a{0,1000}){0,1000}){0,9}",
        "((a{1000}b){1000}){2",
        "[x]{1000}{1000}",
        "a{999999999999999999999}",
        "([[:alpha:]{100}]{1000}){3}"
      })
  void expressionsThatRepeatTooMuch(String expression) {
    assertThat(Regex.fault(expression)).hasValueSatisfying(why -> assertThat(why).isNotEmpty());
  }

  @Test
  void whatIsWrong() {
    assertThat(Regex.fault("(a")).contains("can't be read: missing closing )");
    assertThat(Regex.fault("(?=a)")).contains("can't be read: invalid or unsupported Perl syntax");
    assertThat(Regex.fault("a".repeat(201))).contains("is longer than 200 characters");
    assertThat(Regex.fault("(a{1000}){3}"))
        .contains("repeats too much: it has more than 2000 steps");
  }
}
