package org.moothall.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.opinion.NewOpinion;
import org.moothall.spi.OpinionScreen;
import org.moothall.spi.OpinionScreen.Screening.Refuse;
import org.moothall.spi.OpinionScreen.Screening.Take;
import org.moothall.spi.OpinionScreenContract;

class ControlScreenTest extends OpinionScreenContract {

  @Override
  protected OpinionScreen screen() {
    return new ControlScreen();
  }

  @Override
  protected NewOpinion taken() {
    return opinion("  A lift, please.\r\n");
  }

  @Override
  protected Optional<NewOpinion> refused() {
    return Optional.of(opinion("A lift\u0007"));
  }

  @Test
  void whiteSpaceAtTheEndsGoesAndWindowsLineBreaksBecomeLineFeeds() {
    assertThat(take("\u3000\u00A0 One\r\n\ttwo\n \r\n"))
        .isEqualTo(new Take(opinion("One\n\ttwo"), Set.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "装吧👨‍👩‍👧‍👦🏠",
        "می‌خواهم",
        "Grüße, Ålesund",
        "e\u0301",
        "\uFFFD",
        "\uD83D\uDEFF"
      })
  void whatPeopleWriteIsTakenAsItIs(String text) {
    assertThat(take(text)).isEqualTo(new Take(opinion(text), Set.of()));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x08, 0x0B, 0x0D, 0x1F, 0x7F, 0x85, 0x9F, 0xD800, 0xDFFF, 0xFDD0, 0xFFFE, 0x10FFFF
      })
  void charactersThatAreNotForTextsAreRefused(int point) {
    assertThat(take("a" + Character.toString(point)))
        .isEqualTo(
            new Refuse(
                "MOOT-1105",
                "the text holds the character `U+%04X`, which is not for texts".formatted(point)));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F,
        0x061C
      })
  void charactersThatTurnTheDirectionAreFlagged(int point) {
    var text = "no " + Character.toString(point) + "lift";

    assertThat(take(text)).isEqualTo(new Take(opinion(text), Set.of("bidi-controls")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u200B", "\u202E\u2069", "\u2060 \uFEFF"})
  void aTextOfWhichNothingIsSeenIsRefused(String text) {
    assertThat(take(text)).isEqualTo(new Refuse("MOOT-1111", "the text holds nothing to be seen"));
  }

  private OpinionScreen.Screening take(String text) {
    return screen().screen(opinion(text));
  }

  private static NewOpinion opinion(String text) {
    return NewOpinion.of("o1", "p1", "chat", Instant.EPOCH, text);
  }
}
