package org.moothall.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.MoothallException;
import org.moothall.RecordDamagedException;
import org.moothall.StorageException;
import org.moothall.spi.Journal.Stored;

/** Files that can't be used say why. */
class SqliteFileTest {

  @TempDir Path directory;
  private Path path;

  @BeforeEach
  void choosePath() {
    path = directory.resolve("journal.db");
  }

  @Test
  void aSecondOpenerIsTurnedAway() {
    try (SqliteJournal journal = SqliteJournal.open(path)) {
      journal.append(List.of(stored(1)));

      assertCode("MOOT-3002", () -> SqliteJournal.open(path));

      journal.append(List.of(stored(2)));
    }
    SqliteJournal.open(path).close();
  }

  @Test
  void aSecondProcessIsTurnedAway() throws Exception {
    try (ChildJvm child = ChildJvm.start(HoldingChild.class, List.of(), path.toString())) {
      assertThat(child.nextLine()).contains("open");
      assertCode("MOOT-3002", () -> SqliteJournal.open(path));
    }
    SqliteJournal.open(path).close();
  }

  @Test
  void anotherVersionIsNotRead() {
    SqliteJournal.open(path).close();
    edit("UPDATE meta SET value = '2' WHERE name = 'version'");

    assertCode("MOOT-3004", () -> SqliteJournal.open(path));
    assertThatThrownBy(() -> SqliteJournal.open(path))
        .hasMessageContaining("`2`")
        .hasMessageContaining("`1`")
        .hasMessageContaining("Maybe");
  }

  @Test
  void aFileWithoutAVersionIsNotRead() {
    SqliteJournal.open(path).close();
    edit("DELETE FROM meta WHERE name = 'version'");

    assertCode("MOOT-3004", () -> SqliteJournal.open(path));
  }

  @Test
  void aVaultIsNoJournal() {
    SqliteVault.open(path).close();

    assertCode("MOOT-3006", () -> SqliteJournal.open(path));
  }

  @Test
  void anotherProgramsDatabaseIsNoJournalAndIsLeftAlone() throws IOException {
    edit("CREATE TABLE recipes (name TEXT)", "INSERT INTO recipes VALUES ('soup')");
    byte[] before = Files.readAllBytes(path);

    assertCode("MOOT-3006", () -> SqliteJournal.open(path));

    assertThat(path).hasBinaryContent(before);
  }

  @Test
  void whatIsNoDatabaseIsLeftAlone() throws IOException {
    Files.writeString(path, "Minutes of the meeting. ".repeat(200));

    assertThatThrownBy(() -> SqliteJournal.open(path))
        .isInstanceOfSatisfying(
            RecordDamagedException.class, e -> assertThat(e.code()).isEqualTo("MOOT-3101"));
    assertThat(path).content().isEqualTo("Minutes of the meeting. ".repeat(200));
  }

  @Test
  void aMissingDirectoryIsNotMade() {
    Path missing = directory.resolve("missing").resolve("journal.db");

    assertCode("MOOT-3007", () -> SqliteJournal.open(missing));
    assertCode("MOOT-3007", () -> SqliteVault.open(missing));
    assertThat(missing.getParent()).doesNotExist();
  }

  @Test
  void aDirectoryIsNoFile() {
    assertCode("MOOT-3007", () -> SqliteJournal.open(directory));
  }

  @Test
  void anyNameWillDo() {
    Path odd = directory.resolve("100% #1? 会议 & more;.db");
    try (SqliteJournal journal = SqliteJournal.open(odd)) {
      journal.append(List.of(stored(1)));
    }
    assertThat(directory).isDirectoryContaining(file -> file.equals(odd));
  }

  @Test
  void aClosedJournalIsOneFile() {
    try (SqliteJournal journal = SqliteJournal.open(path)) {
      journal.append(List.of(stored(1)));
    }
    assertThat(directory).isDirectoryNotContaining(file -> !file.equals(path));
  }

  @Test
  void onlyTheOwnerMayReadAVault() throws IOException {
    try (SqliteVault vault = SqliteVault.open(path)) {
      vault.put(Map.of("lift/p1", new byte[32]));
      try (var files = Files.list(directory)) {
        for (Path file : files.toList()) {
          assertThat(Files.getPosixFilePermissions(file)).as(file.toString()).hasSize(2);
        }
      }
    }
  }

  private void edit(String... statements) {
    SqliteEdits.edit(path, statements);
  }

  private static void assertCode(String code, ThrowingCallable opening) {
    assertThatThrownBy(opening)
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("Maybe")
        .extracting(e -> ((MoothallException) e).code())
        .isEqualTo(code);
  }

  private static Stored stored(long number) {
    return new Stored(number, "{}", "0".repeat(64));
  }
}
