package org.moothall.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.spi.KeyVault;
import org.moothall.spi.KeyVaultContract;

class SqliteVaultTest extends KeyVaultContract {

  /** A part of a key long enough not to be there by chance. */
  private static final int TELLING = 12;

  @TempDir Path directory;

  @Override
  protected KeyVault open() {
    return SqliteVault.open(directory.resolve("contract.db"));
  }

  @Test
  void keysOutliveClosing() {
    Map<String, byte[]> keys = keys(new Random(1), 0, 50);
    try (SqliteVault vault = vault()) {
      vault.put(keys);
    }
    try (SqliteVault vault = vault()) {
      assertThat(vault.all()).containsExactlyInAnyOrderEntriesOf(keys);
    }
  }

  @Test
  void aDestroyedKeyIsInNoFile() throws IOException {
    Random random = new Random(20_260_301);
    try (SqliteVault vault = vault()) {
      TreeMap<String, byte[]> live = new TreeMap<>();
      List<byte[]> destroyed = new ArrayList<>();
      for (int round = 0; round < 8; round++) {
        Map<String, byte[]> more = keys(random, round, 50);
        vault.put(more);
        live.putAll(more);
        for (int i = 0; i < 8; i++) {
          String name = List.copyOf(live.keySet()).get(random.nextInt(live.size()));
          vault.destroy(name);
          destroyed.add(live.remove(name));
        }
        assertThat(tracesOf(destroyed)).as("after round %d", round).isEmpty();
      }
      assertThat(tracesOf(live.values())).as("keys that are left").hasSize(live.size());
      assertThat(vault.all()).containsExactlyInAnyOrderEntriesOf(live);
    }
  }

  @Test
  void copiesThatSqliteLeftBehindAreGoneToo() throws IOException {
    Map<String, byte[]> keys = keys(new Random(2), 0, 6);
    try (SqliteVault vault = vault()) {
      vault.put(keys);
    }
    deleteCarelessly("lift/p0-1");
    assertThat(tracesOf(keys.values())).hasSize(6);

    try (SqliteVault vault = vault()) {
      vault.destroy("lift/p0-4");
      assertThat(tracesOf(keys.values())).hasSize(4);
    }
  }

  @Test
  void whatACrashLeftIsSweptWhenOpenedNext() throws IOException {
    Map<String, byte[]> keys = keys(new Random(3), 0, 2);
    try (SqliteVault vault = vault()) {
      vault.put(keys);
    }
    deleteCarelessly("lift/p0-0");
    edit("INSERT INTO meta VALUES ('unswept', 'yes')");
    assertThat(tracesOf(keys.values())).hasSize(2);

    try (SqliteVault vault = vault()) {
      assertThat(tracesOf(keys.values())).containsExactly(keys.get("lift/p0-1"));
      assertThat(vault.all()).containsOnlyKeys("lift/p0-1");
    }
  }

  private void deleteCarelessly(String name) {
    edit("PRAGMA secure_delete = OFF", "DELETE FROM person_key WHERE name = '" + name + "'");
  }

  private void edit(String... statements) {
    SqliteEdits.edit(directory.resolve("keys.db"), statements);
  }

  private SqliteVault vault() {
    return SqliteVault.open(directory.resolve("keys.db"));
  }

  private static Map<String, byte[]> keys(Random random, int round, int count) {
    Map<String, byte[]> keys = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      byte[] key = new byte[32];
      random.nextBytes(key);
      keys.put("lift/p%d-%d".formatted(round, i), key);
    }
    return keys;
  }

  /** Those keys of which the beginning, the middle or the end is in a file. */
  private List<byte[]> tracesOf(Iterable<byte[]> keys) throws IOException {
    Set<String> parts = new HashSet<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        byte[] bytes = Files.readAllBytes(file);
        for (int from = 0; from + TELLING <= bytes.length; from++) {
          parts.add(part(bytes, from));
        }
      }
    }
    List<byte[]> traces = new ArrayList<>();
    for (byte[] key : keys) {
      if (IntStream.of(0, 10, 20).mapToObj(from -> part(key, from)).anyMatch(parts::contains)) {
        traces.add(key);
      }
    }
    return traces;
  }

  private static String part(byte[] bytes, int from) {
    return new String(bytes, from, TELLING, StandardCharsets.ISO_8859_1);
  }
}
