package org.moothall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.cli.run.FinishedConsultation;
import org.moothall.record.Head;

class RecordTest {
  @TempDir private Path parent;

  private Path out;

  @BeforeEach
  void consult() throws IOException {
    out = parent.resolve("out");
    var cli = Cli.run("consult", Village.in(parent).folder(), "--out", out, "--seed", 7);
    assertThat(cli.exit()).as(cli.err()).isZero();
  }

  private Head head() {
    try (var consultation = FinishedConsultation.open(out)) {
      return consultation.hall().record().head();
    }
  }

  @Test
  void aRecordThatIsWhatWasWrittenIsSound() {
    var head = head();
    var cli = Cli.run("record", "verify", out, "--head", head);

    assertThat(cli.exit()).isZero();
    assertThat(cli.out()).startsWith("sound: " + head);
    assertThat(Cli.run("record", "verify", out, "--json").out())
        .contains("\"sound\":true", "\"head\":\"" + head + "\"");
  }

  @Test
  void aHeadItNeverHadIsDamage() {
    var other = new Head(2, "ab".repeat(32));
    var cli = Cli.run("record", "verify", out, "--head", other, "--json");

    assertThat(cli.exit()).isEqualTo(5);
    assertThat(cli.out()).contains("\"sound\":false", "\"firstBad\":2");
  }

  @Test
  void aChangedByteIsFound() throws IOException {
    try (var file = new RandomAccessFile(out.resolve("record/journal.db").toFile(), "rw")) {
      long middle = file.length() / 2;
      file.seek(middle);
      int before = file.read();
      file.seek(middle);
      file.write(before ^ 0x10);
    }

    var cli = Cli.run("record", "verify", out);

    assertThat(cli.exit()).isEqualTo(5);
    assertThat(cli.out() + cli.err()).contains("damaged").doesNotContain("\tat ");
  }

  @Test
  void aJournalOfAnotherVersionIsNotRead() throws SQLException {
    try (var db = DriverManager.getConnection("jdbc:sqlite:" + out.resolve("record/journal.db"));
        var statement = db.createStatement()) {
      statement.execute("UPDATE meta SET value = '99' WHERE name = 'version'");
    }

    var cli = Cli.run("search", out, "oak");

    assertThat(cli.exit()).isEqualTo(6);
    assertThat(cli.err()).contains("MOOT-3004 ", "version `99`");
    assertThat(cli.out()).isEmpty();
  }

  @Test
  void whatWasSaidIsFound() {
    var english = Cli.run("search", out, "oak", "water");
    var chinese = Cli.run("search", out, "橡树", "--json", "--most", 1);

    assertThat(english.exit()).isZero();
    assertThat(english.out()).startsWith("o1 ").contains("Ann, chat: Dig it by the oak");
    assertThat(chinese.out()).contains("\"opinion\":\"o2\"", "不要在橡树边上挖");
    assertThat(Cli.run("search", out, "volcano").out()).isEqualToIgnoringNewLines("nothing found");
  }
}
