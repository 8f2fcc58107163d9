package org.moothall.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.StorageException;

/** What every {@link KeyVault} must do. Extend it and say how yours is opened. */
public abstract class KeyVaultContract {

  private KeyVault vault;

  /** Opens an empty vault. */
  protected abstract KeyVault open() throws Exception;

  @BeforeEach
  final void openVault() throws Exception {
    vault = open();
  }

  @AfterEach
  final void closeVault() {
    vault.close();
  }

  @Test
  void isEmptyAtFirst() {
    assertThat(vault.all()).isEmpty();
    assertThat(vault.get("lift/p1")).isEmpty();
  }

  @Test
  void givesBackWhatWasPut() {
    vault.put(Map.of("lift/p1", key(1), "电梯/p1 😀", key(2)));
    vault.put(Map.of("lift/p2", key(3)));

    assertThat(vault.get("lift/p1")).contains(key(1));
    assertThat(vault.get("电梯/p1 😀")).contains(key(2));
    assertThat(vault.get("lift/P1")).isEmpty();
    assertThat(vault.all()).containsOnlyKeys("lift/p1", "电梯/p1 😀", "lift/p2");
    assertThat(vault.all().get("lift/p2")).isEqualTo(key(3));
  }

  @Test
  void keepsItsOwnCopies() {
    byte[] given = key(1);
    vault.put(Map.of("lift/p1", given));
    Arrays.fill(given, (byte) 0);
    vault.get("lift/p1").ifPresent(found -> Arrays.fill(found, (byte) 0));
    vault.all().values().forEach(found -> Arrays.fill(found, (byte) 0));

    assertThat(vault.get("lift/p1")).contains(key(1));
  }

  @Test
  void putsAllKeysOrNone() {
    vault.put(Map.of("lift/p1", key(1)));

    assertThatThrownBy(
            () -> vault.put(Map.of("lift/p0", key(4), "lift/p1", key(5), "lift/p2", key(6))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lift/p1");

    assertThat(vault.all()).containsOnlyKeys("lift/p1");
    assertThat(vault.get("lift/p1")).contains(key(1));
  }

  @Test
  void takesKeysOf32BytesOnly() {
    assertThatThrownBy(() -> vault.put(Map.of("lift/p1", new byte[16])))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(vault.all()).isEmpty();
  }

  @Test
  void destroysOneKeyAndLeavesTheOthers() {
    vault.put(Map.of("lift/p1", key(1), "lift/p2", key(2)));

    vault.destroy("lift/p1");

    assertThat(vault.get("lift/p1")).isEmpty();
    assertThat(vault.get("lift/p2")).contains(key(2));
    assertThat(vault.all()).containsOnlyKeys("lift/p2");
  }

  @Test
  void destroyingNothingDoesNothing() {
    vault.put(Map.of("lift/p1", key(1)));

    vault.destroy("lift/p9");
    vault.destroy("lift/p9");

    assertThat(vault.all()).containsOnlyKeys("lift/p1");
  }

  @Test
  void mayBeClosedTwice() {
    vault.close();
    vault.close();
  }

  @Test
  void givesNothingOnceClosed() {
    vault.put(Map.of("lift/p1", key(1)));
    vault.close();

    assertThatThrownBy(() -> vault.get("lift/p1")).isInstanceOf(StorageException.class);
    assertThatThrownBy(vault::all).isInstanceOf(StorageException.class);
    assertThatThrownBy(() -> vault.put(Map.of("lift/p2", key(2))))
        .isInstanceOf(StorageException.class);
    assertThatThrownBy(() -> vault.destroy("lift/p1")).isInstanceOf(StorageException.class);
  }

  private static byte[] key(int fill) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) fill);
    return key;
  }
}
