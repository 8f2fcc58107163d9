package org.moothall.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.moothall.record.Entry;

class EntryJsonProperties {

  @Provide
  Arbitrary<Entry> entries() {
    return RecordArbitraries.entries();
  }

  @Provide
  Arbitrary<Entry> entriesOfEveryEvent() {
    return RecordArbitraries.entriesOfEveryEvent();
  }

  /** Whatever is written comes back the same, for every type of event. */
  @Property(tries = 100)
  void writtenIsRead(@ForAll("entriesOfEveryEvent") Entry entry) {
    assertThat(EntryJson.read(EntryJson.write(entry), entry.hash())).isEqualTo(entry);
  }

  /** Whatever is read is written the same, so no two texts are one entry. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void readIsWritten(@ForAll("entries") Entry entry, @ForAll Random random) {
    String text = EntryJson.write(entry);
    for (int i = 0; i < 50; i++) {
      StringBuilder changed = new StringBuilder(text);
      changed.setCharAt(random.nextInt(text.length()), (char) random.nextInt(' ', '~' + 1));
      readOrRefused(changed.toString(), entry.hash());
    }
  }

  private static void readOrRefused(String text, String hash) {
    try {
      assertThat(EntryJson.write(EntryJson.read(text, hash))).isEqualTo(text);
    } catch (IllegalArgumentException refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }
}
