package org.moothall.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImprintTest {
  @TempDir private Path folder;

  @Test
  void isReadAsItWasWritten() throws IOException {
    var imprint =
        new Imprint(
            "织云 \"lift\"", ZoneId.of("Asia/Shanghai"), Instant.parse("2026-04-30T09:00:00Z"));
    imprint.write(folder);

    assertThat(Imprint.isIn(folder)).isTrue();
    assertThat(Imprint.read(folder)).isEqualTo(imprint);
  }

  @Test
  void withoutOneAFolderIsNoFinishedConsultation() {
    assertThatThrownBy(() -> Imprint.read(folder))
        .hasMessageContaining("is no finished consultation");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"matter\":\"a\"}", "{\"matter\":\"a\",\"zone\":\"x\"}", "{"})
  void oneThatWasChangedIsNotBelieved(String text) throws IOException {
    Files.writeString(folder.resolve("moothall.json"), text);

    assertThatThrownBy(() -> Imprint.read(folder)).hasMessageContaining("is not what was written");
  }
}
