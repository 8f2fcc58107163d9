package org.moothall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A conversation that came in can leave again. */
class ExportTest {
  @TempDir private Path parent;

  private SmallExport export;
  private Path held;
  private Path left;

  @BeforeEach
  void export() throws IOException {
    export = SmallExport.in(parent).write("votes.csv", SmallExport.votes());
    held = parent.resolve("held");
    left = parent.resolve("left");
    assertThat(Cli.run("consult", "--polis", export.folder(), "--out", held).exit()).isZero();
  }

  @Test
  void whatCameInLeavesWithTheSameGroups() {
    assertThat(Cli.run("export", held, "--out", left).out()).startsWith("exported to ");

    var before = Cli.run("groups", "--polis", export.folder(), "--mode", "compatible");
    var after = Cli.run("groups", "--polis", left, "--mode", "compatible");
    assertThat(after.exit()).isZero();
    assertThat(after.out()).isEqualTo(before.out());
  }

  @Test
  void machinesAreToldTheFolder() {
    assertThat(Cli.run("export", held, "--out", left, "--json").out()).startsWith("{\"folder\":\"");
  }

  @Test
  void aFileInTheWayIsTold() throws IOException {
    Files.writeString(left, "in the way");

    var cli = Cli.run("export", held, "--out", left);

    assertThat(cli.exit()).isEqualTo(6);
    assertThat(cli.err()).contains("MOOT-3401", "there is a file in its place");
  }

  @Test
  void whatIsNoConsultationIsTold() {
    var cli = Cli.run("export", export.folder(), "--out", left);

    assertThat(cli.exit()).isEqualTo(3);
    assertThat(cli.err()).contains("MOOT-1811");
  }
}
