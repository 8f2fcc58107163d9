package org.moothall.cli.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SampleGeneratorTest {
  private static final Path SAMPLE = Path.of("samples", "lift");

  @Test
  void theCommittedRosterAndVotesAreWhatItMakes() throws IOException {
    var made = SampleGenerator.make(SAMPLE);

    assertThat(SAMPLE.resolve("roster.csv")).hasBinaryContent(made.roster().getBytes(UTF_8));
    assertThat(SAMPLE.resolve("votes.csv")).hasBinaryContent(made.votes().getBytes(UTF_8));
  }

  @Test
  void theCommittedMeetingsAreWhatItMakesOfTheDraw() {
    assertThat(SAMPLE.resolve("meetings.jsonl"))
        .hasBinaryContent(SampleMeetings.make(SAMPLE).getBytes(UTF_8));
  }
}
