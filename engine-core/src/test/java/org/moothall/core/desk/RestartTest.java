package org.moothall.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.core.desk.House.CLERK;
import static org.moothall.core.desk.House.opinion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.Moothall;
import org.moothall.Progress;
import org.moothall.record.Head;
import org.moothall.record.Verification;

/** A hall that is closed and opened again is the same hall. */
class RestartTest {

  @TempDir Path directory;

  private final House house = new House();

  @Test
  void everythingIsThereAgain() {
    Head head;
    Verification before;
    try (Moothall hall = House.withMatter(house.in(directory), "lift")) {
      hall.opinions().submit(CLERK.act("say"), "lift", opinion("o1", "ann", "Glass, please."));
      head = hall.record().head();
      before = hall.record().verify(List.of(), Progress.SILENT);
    }
    try (Moothall hall = house.in(directory)) {
      assertThat(hall.record().head()).isEqualTo(head);
      assertThat(hall.record().verify(List.of(head), Progress.SILENT)).isEqualTo(before);
      assertThat(hall.opinions().find("lift", "o1").orElseThrow().text())
          .contains("Glass, please.");
      assertThat(hall.opinions().search("lift", "glass", 5)).hasSize(1);
      assertThat(
              hall.opinions()
                  .submit(CLERK.act("say"), "lift", opinion("o9", "ann", "x"))
                  .accepted()
                  .repeated())
          .isTrue();
    }
  }

  @Test
  void aMissingIndexIsBuiltAnew() throws IOException {
    try (Moothall hall = House.withMatter(house.in(directory), "lift")) {
      hall.opinions().submit(CLERK.act("say"), "lift", opinion("o1", "ann", "Glass, please."));
    }
    delete(directory.resolve("index"));
    try (Moothall hall = house.in(directory)) {
      assertThat(hall.opinions().search("lift", "glass", 5)).hasSize(1);
    }
  }

  @Test
  void closingTwiceIsClosingOnce() {
    Moothall hall = house.in(directory);
    hall.close();
    hall.close();
    assertThat(directory.resolve("journal.db")).exists();
  }

  @Test
  void theSameCommandsUnderOneSeedGiveTheSameRecord(@TempDir Path other) {
    assertThat(consult(directory)).isEqualTo(consult(other));
  }

  private Head consult(Path where) {
    try (Moothall hall = House.withMatter(house.in(where), "lift")) {
      hall.opinions().submit(CLERK.act("say"), "lift", opinion("o1", "ann", "Glass, please."));
      return hall.record().head();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
