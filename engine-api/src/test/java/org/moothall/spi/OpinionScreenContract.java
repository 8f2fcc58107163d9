package org.moothall.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.moothall.opinion.NewOpinion;
import org.moothall.spi.OpinionScreen.Screening;

/** What every {@link OpinionScreen} keeps to. Extend it, and give it a screen and two opinions. */
public abstract class OpinionScreenContract {

  /** A new screen. */
  protected abstract OpinionScreen screen();

  /** An opinion the screen takes. */
  protected abstract NewOpinion taken();

  /** An opinion the screen refuses; empty if it never refuses any. */
  protected abstract Optional<NewOpinion> refused();

  @Test
  void itsIdIsAlwaysTheSame() {
    assertThat(screen().id()).matches("[a-z][a-z0-9-]*").isEqualTo(screen().id());
  }

  @Test
  void equalOpinionsAreJudgedAlike() {
    assertThat(screen().screen(taken())).isEqualTo(screen().screen(taken()));
    refused().ifPresent(o -> assertThat(screen().screen(o)).isEqualTo(screen().screen(o)));
  }

  @Test
  void manyThreadsGetTheSameAnswer() {
    var screen = screen();
    var alone = screen.screen(taken());

    assertThat(IntStream.range(0, 1_000).parallel().mapToObj(i -> screen.screen(taken())))
        .allMatch(alone::equals);
  }

  @Test
  void whoSpokeAndWhenIsLeftAsItIs() {
    assertThat(screen().screen(taken()))
        .isInstanceOfSatisfying(
            Screening.Take.class,
            take ->
                assertThat(take.opinion())
                    .usingRecursiveComparison()
                    .ignoringFields("text", "language", "place", "moderation")
                    .isEqualTo(taken()));
  }

  @Test
  void aRefusalSaysWhyWithoutTheText() {
    Assumptions.assumeTrue(refused().isPresent(), "the screen refuses nothing");
    var opinion = refused().orElseThrow();

    assertThat(screen().screen(opinion))
        .isInstanceOfSatisfying(
            Screening.Refuse.class,
            refuse -> {
              assertThat(refuse.code()).matches("[A-Z]+-[0-9]{4}");
              assertThat(refuse.reason()).isNotBlank().doesNotContain(opinion.text());
            });
  }
}
