package org.moothall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** What an id and a text must be. */
class ChecksTest {

  @Test
  void anIdMayBeAnythingReadable() {
    assertThat(Checks.checkId("opinion", "意见 17/b")).isEqualTo("意见 17/b");
  }

  @Test
  void anIdIsNeverEmpty() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.checkId("opinion", ""))
        .withMessageContaining("the opinion id has 1 to 200 characters");
  }

  @Test
  void anIdHasNoHiddenCharacters() {
    assertThatIllegalArgumentException().isThrownBy(() -> Checks.checkId("opinion", "a\tb"));
    assertThatIllegalArgumentException().isThrownBy(() -> Checks.checkId("opinion", " a"));
  }

  @Test
  void aLongIdIsShownShortened() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.checkId("opinion", "x".repeat(201)))
        .withMessageContaining("x".repeat(40) + "…")
        .withMessageContaining("has 201");
  }

  @Test
  void aTextSaysSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.checkText("reason", "  \n"))
        .withMessage("the reason is empty");
  }

  @Test
  void equalCharactersHaveEqualForms() {
    assertThat(Checks.nfc("e\u0301")).isEqualTo("é");
  }
}
