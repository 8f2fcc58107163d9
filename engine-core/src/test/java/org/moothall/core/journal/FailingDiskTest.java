package org.moothall.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.Progress;
import org.moothall.record.Head;

/**
 * Writes that fail in the operating system, some of them half way: a process whose files may grow
 * only so far.
 */
class FailingDiskTest {

  private static final Path BASH = Path.of("/bin/bash");

  @TempDir Path directory;

  @Test
  void nothingAcknowledgedIsLostAndEveryFailureIsSaid() throws Exception {
    assumeTrue(Files.isExecutable(BASH), "there is no shell to limit files with");
    Path path = directory.resolve("journal.db");
    List<Head> acknowledged = new ArrayList<>();
    List<String> failures = new ArrayList<>();

    try (ChildJvm child =
        ChildJvm.start(
            AppendingChild.class,
            List.of(BASH.toString(), "-c", "ulimit -f 8192; exec \"$@\"", "limited"),
            path.toString(),
            "2000")) {
      Optional<String> line = child.nextLine();
      while (line.isPresent() && !line.get().equals("end")) {
        if (line.get().startsWith("MOOT-")) {
          failures.add(line.get());
        } else {
          acknowledged.add(Head.parse(line.get()));
        }
        line = child.nextLine();
      }
      assertThat(line).contains("end");
    }

    assertThat(acknowledged).isNotEmpty();
    assertThat(failures).isSubsetOf("MOOT-3001", "MOOT-3003", "MOOT-3005").contains("MOOT-3005");
    try (SqliteJournal journal = SqliteJournal.open(path)) {
      assertThat(RecordBook.verify(journal, acknowledged, Progress.SILENT, entry -> {})).isEmpty();
    }
  }
}
