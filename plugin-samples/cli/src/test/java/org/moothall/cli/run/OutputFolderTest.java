package org.moothall.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.cli.failure.ExitCode;
import org.moothall.cli.failure.Failure;

class OutputFolderTest {
  @TempDir private Path parent;

  private List<String> names() throws IOException {
    try (var names = Files.list(parent)) {
      return names.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static void write(OutputFolder output, String text) throws IOException {
    Files.createDirectories(output.work().resolve("record"));
    Files.writeString(output.work().resolve("report.html"), text);
    new Imprint("lift", ZoneOffset.UTC, Instant.EPOCH).write(output.work());
  }

  @Test
  void aFolderAppearsWholeOrNotAtAll() throws IOException {
    var target = parent.resolve("out");
    try (var output = OutputFolder.claim(target, false)) {
      write(output, "one");
      assertThat(target).doesNotExist();
      output.publish();
    }

    assertThat(target.resolve("report.html")).hasContent("one");
    assertThat(names()).containsExactly("out");
  }

  @Test
  void whatIsNotPublishedLeavesNothing() throws IOException {
    try (var output = OutputFolder.claim(parent.resolve("out"), false)) {
      write(output, "one");
    }

    assertThat(names()).isEmpty();
  }

  @Test
  void aFormerOutputIsReplacedOnlyByForce() throws IOException {
    var target = parent.resolve("out");
    for (var text : List.of("one", "two")) {
      try (var output = OutputFolder.claim(target, true)) {
        write(output, text);
        output.publish();
      }
    }

    assertThat(target.resolve("report.html")).hasContent("two");
    assertThat(names()).containsExactly("out");
    var refused = catchThrowableOfType(Failure.class, () -> OutputFolder.claim(target, false));
    assertThat(refused.code()).isEqualTo("MOOT-1812");
    assertThat(refused.exit()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(refused).hasMessageContaining("Maybe replace it with `--force`");
  }

  @Test
  void somebodyElsesFolderIsNeverReplaced() throws IOException {
    var target = Files.createDirectory(parent.resolve("photos"));
    Files.writeString(target.resolve("cat.jpg"), "cat");

    var refused = catchThrowableOfType(Failure.class, () -> OutputFolder.claim(target, true));

    assertThat(refused.code()).isEqualTo("MOOT-1812");
    assertThat(refused).hasMessageContaining("was not left by an earlier consultation");
    assertThat(target.resolve("cat.jpg")).hasContent("cat");
  }

  @Test
  void anEmptyFolderMayBeFilled() throws IOException {
    var target = Files.createDirectory(parent.resolve("out"));
    try (var output = OutputFolder.claim(target, false)) {
      write(output, "one");
      output.publish();
    }

    assertThat(target.resolve("report.html")).hasContent("one");
    assertThat(names()).containsExactly("out");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsFoundOutFirst() throws IOException {
    var file = Files.writeString(parent.resolve("file"), "in the way");

    var failed =
        catchThrowableOfType(Failure.class, () -> OutputFolder.claim(file.resolve("out"), false));

    assertThat(failed.code()).isEqualTo("MOOT-1813");
    assertThat(failed.exit()).isEqualTo(ExitCode.STORAGE);
    assertThat(failed).hasMessageContaining("can't be written");
  }
}
