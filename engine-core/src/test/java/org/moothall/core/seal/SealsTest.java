package org.moothall.core.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.moothall.BadInputException;
import org.moothall.RecordDamagedException;
import org.moothall.core.journal.MemoryVault;
import org.moothall.record.Secret;

class SealsTest {

  private final MemoryVault vault = new MemoryVault();
  private final Seals seals = new Seals(vault, OptionalLong.empty());

  SealsTest() {
    seals.create(List.of("lift/p1", "lift/p2", "park/p1"));
  }

  @Test
  void whatIsSealedCanBeOpened() {
    Secret secret = seals.seal("lift", "p1", "text", "We need a lift. 我们要电梯 😀");

    assertThat(secret.person()).isEqualTo("p1");
    assertThat(seals.open("lift", "text", secret)).contains("We need a lift. 我们要电梯 😀");
  }

  @Test
  void theTextIsNotInTheSeal() {
    Secret secret = seals.seal("lift", "p1", "text", "We need a lift.");

    assertThat(new String(Base64.getDecoder().decode(secret.bytes()), StandardCharsets.ISO_8859_1))
        .doesNotContain("lift")
        .hasSize(12 + "We need a lift.".length() + 16);
  }

  @Test
  void theSameTextIsSealedAlike() {
    assertThat(seals.seal("lift", "p1", "text", "Yes"))
        .isEqualTo(seals.seal("lift", "p1", "text", "Yes"));
  }

  @Test
  void nothingElseIsSealedAlike() {
    assertThat(
            List.of(
                seals.seal("lift", "p1", "text", "Yes").bytes(),
                seals.seal("lift", "p1", "text", "No!").bytes(),
                seals.seal("lift", "p1", "identity", "Yes").bytes(),
                seals.seal("lift", "p2", "text", "Yes").bytes(),
                seals.seal("park", "p1", "text", "Yes").bytes()))
        .doesNotHaveDuplicates();
  }

  @Test
  void aSealOpensNowhereElse() {
    Secret secret = seals.seal("lift", "p1", "text", "Yes");

    assertDamaged(() -> seals.open("lift", "identity", secret));
    assertDamaged(() -> seals.open("park", "text", secret));
    assertDamaged(() -> seals.open("lift", "text", new Secret("p2", secret.bytes())));
  }

  @Test
  void aBrokenSealDoesNotOpen() {
    for (String bytes : List.of("", "AAAA", "no base 64", "A".repeat(64))) {
      assertDamaged(() -> seals.open("lift", "text", new Secret("p1", bytes)));
    }
  }

  @Test
  void aDestroyedKeyOpensNothing() {
    Secret secret = seals.seal("lift", "p1", "text", "Forget me");
    Secret other = seals.seal("lift", "p2", "text", "Keep me");

    seals.destroy("lift", "p1");

    assertThat(seals.open("lift", "text", secret)).isEmpty();
    assertThat(seals.open("lift", "text", other)).contains("Keep me");
    assertThat(vault.all()).containsOnlyKeys("lift/p2", "park/p1");
    assertThatThrownBy(() -> seals.seal("lift", "p1", "text", "Again"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("lift/p1");
  }

  @Test
  void aKeyThatIsThereIsKept() {
    byte[] key = vault.get("lift/p1").orElseThrow();

    seals.create(List.of("lift/p1", "lift/p3"));

    assertThat(vault.get("lift/p1")).contains(key);
    assertThat(vault.get("lift/p3")).hasValueSatisfying(made -> assertThat(made).hasSize(32));
  }

  @Test
  void keysAreRandomWithoutASeedAndRepeatableWithOne() {
    assertThat(keyOf(OptionalLong.empty(), "a/p1"))
        .isNotEqualTo(keyOf(OptionalLong.empty(), "a/p1"));
    assertThat(keyOf(OptionalLong.of(7), "a/p1")).isEqualTo(keyOf(OptionalLong.of(7), "a/p1"));
    assertThat(keyOf(OptionalLong.of(7), "a/p1")).isNotEqualTo(keyOf(OptionalLong.of(8), "a/p1"));
    assertThat(keyOf(OptionalLong.of(7), "a/p1")).isNotEqualTo(keyOf(OptionalLong.of(7), "a/p2"));
  }

  @Test
  void halfASurrogatePairIsBadInput() {
    assertThatThrownBy(() -> seals.seal("lift", "p1", "text", "cut \ud83d"))
        .isInstanceOfSatisfying(
            BadInputException.class, e -> assertThat(e.code()).isEqualTo("MOOT-3201"));
  }

  @Test
  void namesOfKeysAreNotAmbiguous() {
    assertThat(Seals.keyName("a/b", "p1")).isEqualTo("a/b/p1");
    assertThatThrownBy(() -> Seals.keyName("a", "b/p1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] keyOf(OptionalLong seed, String name) {
    MemoryVault vault = new MemoryVault();
    new Seals(vault, seed).create(List.of(name));
    return vault.get(name).orElseThrow();
  }

  private static void assertDamaged(ThrowingCallable open) {
    assertThatThrownBy(open)
        .isInstanceOfSatisfying(
            RecordDamagedException.class, e -> assertThat(e.code()).isEqualTo("MOOT-3104"));
  }
}
