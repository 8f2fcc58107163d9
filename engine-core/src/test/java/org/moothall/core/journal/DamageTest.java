package org.moothall.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.MoothallException;
import org.moothall.Progress;
import org.moothall.record.Entry;
import org.moothall.record.Head;

/** Whatever happens to a journal's file, whoever knows its head notices, or nothing is lost. */
class DamageTest {

  private static final int ENTRIES = 200;

  /** Something that happens to a file. */
  private enum Damage {
    BIT_FLIPPED {
      @Override
      byte[] of(byte[] file, Random random) {
        byte[] damaged = file.clone();
        damaged[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        return damaged;
      }
    },
    BLOCK_ZEROED {
      @Override
      byte[] of(byte[] file, Random random) {
        byte[] damaged = file.clone();
        int block = 512 << random.nextInt(4);
        int from = random.nextInt(file.length / block) * block;
        Arrays.fill(damaged, from, from + block, (byte) 0);
        return damaged;
      }
    },
    CUT_OFF {
      @Override
      byte[] of(byte[] file, Random random) {
        return Arrays.copyOf(file, random.nextInt(file.length));
      }
    };

    abstract byte[] of(byte[] file, Random random);
  }

  private enum Verdict {
    DETECTED,
    HARMLESS,
    SILENT
  }

  @TempDir Path directory;
  private final List<Entry> entries = new ArrayList<>();
  private byte[] file = {};

  @BeforeEach
  void writeJournal() throws IOException {
    Path path = directory.resolve("journal.db");
    try (RecordBook book = RecordBook.open(SqliteJournal.open(path), entry -> {})) {
      for (int i = 0; i < ENTRIES; i++) {
        entries.add(book.append(Drafts.votes("m" + i % 7, "c" + i, 1 + i % 3 * 10)));
      }
    }
    file = Files.readAllBytes(path);
  }

  @Test
  void noDamageIsSilent(TestReporter reporter) throws IOException {
    damage(60, reporter);
  }

  @Test
  @Tag("exhaustive")
  void noDamageIsSilentInManyTries(TestReporter reporter) throws IOException {
    damage(600, reporter);
  }

  @Test
  void anUndamagedJournalIsSound() throws IOException {
    assertThat(verdict(file)).isEqualTo(Verdict.HARMLESS);
  }

  private void damage(int times, TestReporter reporter) throws IOException {
    Random random = new Random(20_260_301);
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    for (int i = 0; i < times; i++) {
      Damage damage = Damage.values()[i % Damage.values().length];
      Verdict verdict = verdict(damage.of(file, random));
      assertThat(verdict).as("damage %d, %s", i, damage).isNotEqualTo(Verdict.SILENT);
      verdicts.merge(verdict, 1, Integer::sum);
    }
    reporter.publishEntry("verdicts on %d damages".formatted(times), verdicts.toString());
    assertThat(verdicts.get(Verdict.DETECTED)).isGreaterThan(times / 2);
  }

  private Verdict verdict(byte[] damaged) throws IOException {
    Path path = directory.resolve("damaged.db");
    Files.write(path, damaged);
    Head known = entries.getLast().head();
    List<Entry> read = new ArrayList<>();
    try (SqliteJournal journal = SqliteJournal.open(path)) {
      boolean found =
          RecordBook.verify(journal, List.of(known), Progress.SILENT, read::add).isPresent();
      if (found) {
        return Verdict.DETECTED;
      }
    } catch (MoothallException e) {
      return Verdict.DETECTED;
    }
    return read.equals(entries) ? Verdict.HARMLESS : Verdict.SILENT;
  }
}
