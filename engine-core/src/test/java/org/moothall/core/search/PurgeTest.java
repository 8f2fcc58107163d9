package org.moothall.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.record.Head;

/** What was taken out is in no file any more once the index has been purged. */
class PurgeTest {

  /** Written so that neither endings nor compression change their bytes. */
  private static final List<String> SECRETS = List.of("qzxv7wk", "龘靐");

  private static final Head HEAD = new Head(3, "c0".repeat(32));

  @TempDir Path directory;
  private OpinionIndex index;

  @BeforeEach
  void open() {
    index = OpinionIndex.open(Optional.of(directory));
    for (int i = 0; i < 20; i++) {
      index.put("lift", Said.opinion("o" + i, "everybody may know this, number " + i));
    }
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void removedWordsAreGoneFromAllFiles() throws IOException {
    index.put("lift", Said.opinion("secret", "my name is qzxv7wk, 我叫龘靐"));
    index.commit(HEAD);
    assertThat(SECRETS).allSatisfy(secret -> assertThat(filesWith(secret)).isNotEmpty());

    index.remove("lift", "secret");
    index.purge();

    assertThat(SECRETS).allSatisfy(secret -> assertThat(filesWith(secret)).isEmpty());
    assertThat(index.head()).isEqualTo(HEAD);
    assertThat(index.search("lift", "everybody", 100)).hasSize(20);
  }

  @Test
  void changedWordsAreGoneToo() throws IOException {
    index.put("lift", Said.opinion("o3", "my name is qzxv7wk"));
    index.commit(HEAD);
    index.put("lift", Said.opinion("o3", "my name is my own affair"));
    index.purge();

    assertThat(filesWith("qzxv7wk")).isEmpty();
    assertThat(index.search("lift", "affair", 100)).extracting(Hit::id).containsExactly("o3");
  }

  @Test
  void wordsThatWereNeverCommittedDoNotReachTheDisk() throws IOException {
    index.put("lift", Said.opinion("secret", "my name is qzxv7wk"));
    assertThat(index.search("lift", "qzxv7wk", 1)).hasSize(1);
    index.remove("lift", "secret");
    index.purge();

    assertThat(filesWith("qzxv7wk")).isEmpty();
  }

  @Test
  void whatSeveralCommitsScatteredIsFoundAndPurged() throws IOException {
    for (int i = 0; i < 12; i++) {
      index.put("lift", Said.opinion("secret" + i, "number " + i + " is qzxv7wk"));
      index.commit(HEAD);
    }
    for (int i = 0; i < 12; i++) {
      index.remove("lift", "secret" + i);
    }
    index.purge();

    assertThat(filesWith("qzxv7wk")).isEmpty();
  }

  @Test
  void clearingLeavesNoWordEither() throws IOException {
    index.put("lift", Said.opinion("secret", "my name is qzxv7wk"));
    index.commit(HEAD);
    index.clear();

    assertThat(filesWith("qzxv7wk")).isEmpty();
  }

  private List<Path> filesWith(String secret) throws IOException {
    String needle = bytesAsText(secret.getBytes(StandardCharsets.UTF_8));
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> bytesAsText(read(file)).contains(needle)).toList();
    }
  }

  private static String bytesAsText(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
