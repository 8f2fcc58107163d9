package org.moothall.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moothall.core.desk.House.CLERK;
import static org.moothall.core.desk.House.opinion;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.Moothall;
import org.moothall.MoothallBuilder;
import org.moothall.Progress;
import org.moothall.RecordDamagedException;
import org.moothall.core.journal.MemoryJournal;
import org.moothall.core.journal.MemoryVault;
import org.moothall.record.Head;
import org.moothall.record.Verification;
import org.moothall.spi.Journal;

/** What a stranger with the journal and a head can find out. */
class AuditTest {

  private final House house = new House();

  @Test
  void aHeadOfAnotherRecordIsNoWitnessForThisOne() {
    try (Moothall hall = House.withMatter(house.inMemory(), "lift")) {
      Head foreign = new Head(1, "f".repeat(64));
      assertThat(hall.record().verify(List.of(foreign), Progress.SILENT))
          .isInstanceOfSatisfying(
              Verification.Damaged.class, damaged -> assertThat(damaged.firstBad()).isEqualTo(1));
    }
  }

  @Test
  void aHeadBeyondTheEndMeansThatEntriesAreMissing() {
    try (Moothall hall = House.withMatter(house.inMemory(), "lift")) {
      Head later = new Head(2, "f".repeat(64));
      assertThat(hall.record().verify(List.of(later), Progress.SILENT))
          .isInstanceOfSatisfying(
              Verification.Damaged.class, damaged -> assertThat(damaged.firstBad()).isEqualTo(2));
    }
  }

  @Test
  void aChangedEntryStopsTheHallFromOpening() {
    MemoryJournal written = new MemoryJournal();
    try (Moothall hall = open(written)) {
      hall.matters().open(CLERK.act("open"), House.matter("lift")).accepted();
      hall.opinions().submit(CLERK.act("say"), "lift", opinion("o1", "ann", "Yes.")).accepted();
      MemoryJournal forged = new MemoryJournal();
      written.read(
          1,
          entry ->
              forged.append(
                  List.of(
                      new Journal.Stored(
                          entry.sequence(),
                          entry.json().replace("\"chat\"", "\"mail\""),
                          entry.hash()))));
      assertThatThrownBy(() -> open(forged).close())
          .isInstanceOf(RecordDamagedException.class)
          .hasMessageContaining("2");
    }
  }

  private Moothall open(Journal journal) {
    MoothallBuilder builder = house.builder();
    return builder.journal(journal, new MemoryVault()).open();
  }
}
