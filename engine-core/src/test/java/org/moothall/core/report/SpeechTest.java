package org.moothall.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeechTest {

  @Test
  void aKnownLanguageIsGiven() {
    assertThat(Speech.attributes("Guten Tag", Optional.of("de")))
        .hasToString(" dir=\"auto\" lang=\"de\"");
  }

  @Test
  void whatIsNoLanguageTagIsLeftOut() {
    assertThat(Speech.attributes("hello", Optional.of("\"><b>"))).hasToString(" dir=\"auto\"");
  }

  @Test
  void scriptsOfOneLanguageTellIt() {
    assertThat(inline("三号楼 lift")).contains("lang=\"zh\"");
    assertThat(inline("エレベーター")).contains("lang=\"ja\"");
    assertThat(inline("엘리베이터")).contains("lang=\"ko\"");
    assertThat(inline("a lift")).isEqualTo("<bdi>a lift</bdi>");
  }

  @Test
  void wordsAreSetApartFromTheSentenceAround() {
    assertThat(inline("שלום")).isEqualTo("<bdi>שלום</bdi>");
  }

  private static String inline(String text) {
    Html html = new Html();
    Speech.inline(html, text);
    return html.toString();
  }
}
