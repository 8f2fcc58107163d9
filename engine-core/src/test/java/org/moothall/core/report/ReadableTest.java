package org.moothall.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadableTest {

  @Test
  void ordinaryTextStaysAsItIs() {
    assertThat(Readable.text("加装电梯 👩‍👩‍👧‍👦 שלום\tx\ny"))
        .isEqualTo("加装电梯 👩‍👩‍👧‍👦 שלום\tx\ny");
  }

  @Test
  void lineEndsBecomeLineFeeds() {
    assertThat(Readable.text("a\r\nb\rc")).isEqualTo("a\nb\nc");
  }

  @Test
  void controlsAndHalfCharactersAreReplaced() {
    assertThat(Readable.text("a\0b\u0085c\uD800d\uFFFFe"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
  }

  @Test
  void directionControlsAreShownByNumber() {
    assertThat(Readable.text("\u202Exyz\u202C")).isEqualTo("[U+202E]xyz[U+202C]");
  }

  @Test
  void briefTextCountsCharactersAndMarksWhatIsLeftOut() {
    assertThat(Readable.brief("𠮷野家𠮷野家", 6)).isEqualTo("𠮷野家𠮷野家");
    assertThat(Readable.brief("𠮷野家𠮷野家", 5)).isEqualTo("𠮷野家𠮷…");
  }
}
