package org.moothall.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> KNOWN = List.of("id", "at", "author", "place", "opinion");

  @ParameterizedTest
  @CsvSource({
    "autor, author", // a letter lost
    "authour, author", // a letter too many
    "palce, place", // two swapped
    "oponoin, opinion", // two slips in a longer word
    "ID, id", // the case
    "ix,", // too short a word to tell
    "price,", // two slips in a shorter word
    "telephone,"
  })
  void aSlipOfThePenIsSeenThrough(String typed, String meant) {
    assertThat(Nearest.to(typed, KNOWN)).isEqualTo(Optional.ofNullable(meant));
  }
}
