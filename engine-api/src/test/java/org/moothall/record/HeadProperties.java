package org.moothall.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** A head is short enough to print on paper, and is read back from there. */
class HeadProperties {

  @Property
  void whatIsWrittenIsReadBack(
      @ForAll @LongRange(min = 0) long sequence, @ForAll @Size(32) byte[] hash) {
    Head head = new Head(sequence, HexFormat.of().formatHex(hash));
    assertThat(Head.parse(head.toString())).isEqualTo(head);
  }

  @Property
  void anythingElseIsRefused(@ForAll String text) {
    assertThatThrownBy(() -> Head.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
