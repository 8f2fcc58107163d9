package org.moothall.core.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.moothall.RecordDamagedException;
import org.moothall.core.journal.MemoryVault;
import org.moothall.core.json.RecordArbitraries;
import org.moothall.record.Secret;

class SealsProperties {

  private final Seals seals = new Seals(new MemoryVault(), OptionalLong.of(1));

  SealsProperties() {
    seals.create(List.of(Seals.keyName("lift", "p1")));
  }

  @Provide
  Arbitrary<String> texts() {
    return RecordArbitraries.texts();
  }

  /** Every text comes back as it was. */
  @Property
  void sealedIsOpened(@ForAll("texts") String text) {
    assertThat(seals.open("lift", "text", seals.seal("lift", "p1", "text", text))).contains(text);
  }

  /** Two seals are the same if, and only if, the texts are. */
  @Property
  void sealsTellTextsApart(@ForAll("texts") String one, @ForAll("texts") String other) {
    boolean sameSeal =
        seals.seal("lift", "p1", "text", one).equals(seals.seal("lift", "p1", "text", other));
    assertThat(sameSeal).isEqualTo(one.equals(other));
  }

  /** No bit of a seal can be changed unseen. */
  @Property
  void everyBitCounts(@ForAll("texts") String text, @ForAll @IntRange(max = 100_000) int where) {
    byte[] bytes = Base64.getDecoder().decode(seals.seal("lift", "p1", "text", text).bytes());
    int bit = where % (bytes.length * Byte.SIZE);
    bytes[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
    Secret changed = new Secret("p1", Base64.getEncoder().encodeToString(bytes));

    assertThatThrownBy(() -> seals.open("lift", "text", changed))
        .isInstanceOf(RecordDamagedException.class);
  }
}
