package org.moothall.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.record.Head;

/** A damaged index opens empty: nobody gets an error, and nobody a wrong hit. */
class IndexDamageTest {

  private static final Head HEAD = new Head(3, "c0".repeat(32));

  @TempDir Path directory;
  private final Map<Path, byte[]> sound = new TreeMap<>();

  @BeforeEach
  void fill() throws IOException {
    try (OpinionIndex index = OpinionIndex.open(Optional.of(directory))) {
      for (int i = 0; i < 30; i++) {
        index.put("lift", Said.opinion("o" + i, "a lift for number " + i + " 电梯"));
      }
      index.commit(HEAD);
      index.put("lift", Said.opinion("late", "a lift, said late"));
      index.remove("lift", "o7");
      index.commit(HEAD);
    }
    for (Path file : files()) {
      sound.put(file, Files.readAllBytes(file));
    }
    assertThat(sound).hasSizeGreaterThan(5);
  }

  @Test
  void aSoundIndexOpensAsItWas() {
    try (OpinionIndex index = OpinionIndex.open(Optional.of(directory))) {
      assertThat(index.head()).isEqualTo(HEAD);
      assertThat(index.search("lift", "lift", 100)).hasSize(30);
    }
  }

  @Test
  void aFlippedBitAnywhereEmptiesTheIndex() throws IOException {
    Random random = new Random(20260301);
    for (int i = 0; i < 5; i++) {
      damageEachFile(
          bytes -> {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            return bytes;
          });
    }
  }

  @Test
  void aTruncatedFileEmptiesTheIndex() throws IOException {
    damageEachFile(bytes -> new byte[0]);
    damageEachFile(bytes -> Arrays.copyOf(bytes, bytes.length / 2));
    damageEachFile(bytes -> Arrays.copyOf(bytes, bytes.length - 1));
  }

  @Test
  void aZeroedBlockEmptiesTheIndex() throws IOException {
    damageEachFile(
        bytes -> {
          Arrays.fill(bytes, bytes.length / 3, 2 * bytes.length / 3, (byte) 0);
          return bytes;
        });
  }

  @Test
  void aMissingFileEmptiesTheIndex() throws IOException {
    for (Path file : sound.keySet()) {
      restore();
      Files.delete(file);
      assertOpensEmpty(file);
    }
  }

  @Test
  void anIndexThatSomebodyElseWroteIsEmptied() throws IOException {
    try (FSDirectory lucene = FSDirectory.open(directory);
        IndexWriter writer = new IndexWriter(lucene, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("moothall.format", "0").entrySet());
      writer.commit();
    }
    assertOpensEmpty(directory);
  }

  @Test
  void filesThatAreNotOfTheIndexStay() throws IOException {
    Path letter = Files.writeString(directory.resolve("letter.txt"), "Dear neighbours");
    Files.write(sound.keySet().iterator().next(), new byte[] {1});

    assertOpensEmpty(directory);
    assertThat(letter).hasContent("Dear neighbours");
  }

  private void damageEachFile(UnaryOperator<byte[]> damage) throws IOException {
    for (Map.Entry<Path, byte[]> file : sound.entrySet()) {
      restore();
      Files.write(file.getKey(), damage.apply(file.getValue().clone()));
      assertOpensEmpty(file.getKey());
    }
  }

  private void assertOpensEmpty(Path damaged) {
    try (OpinionIndex index = OpinionIndex.open(Optional.of(directory))) {
      assertThat(index.head()).as(damaged.toString()).isEqualTo(Head.EMPTY);
      assertThat(index.search("lift", "lift", 100)).as(damaged.toString()).isEmpty();
      index.put("lift", Said.opinion("new", "a new lift"));
      assertThat(index.search("lift", "lift", 100)).extracting(Hit::id).containsExactly("new");
    }
  }

  private void restore() throws IOException {
    for (Path file : files()) {
      Files.delete(file);
    }
    for (Map.Entry<Path, byte[]> file : sound.entrySet()) {
      Files.write(file.getKey(), file.getValue());
    }
  }

  /** All but the lock, which is empty. */
  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> !file.endsWith(IndexWriter.WRITE_LOCK_NAME)).sorted().toList();
    }
  }
}
