package org.moothall.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void countsHaveTheirUnitInTheRightNumber() {
    assertThat(Figures.people(0)).isEqualTo("0\u00A0people");
    assertThat(Figures.people(1)).isEqualTo("1\u00A0person");
    assertThat(Figures.votes(1_234_567)).isEqualTo("1,234,567\u00A0votes");
  }

  @Test
  void percentagesAreRoundedHalfUp() {
    assertThat(Figures.percent(1, 8)).isEqualTo("13\u00A0%");
    assertThat(Figures.percent(1, 3)).isEqualTo("33\u00A0%");
    assertThat(Figures.percent(199, 200)).isEqualTo("100\u00A0%");
    assertThat(Figures.percent(Long.MAX_VALUE, Long.MAX_VALUE)).isEqualTo("100\u00A0%");
  }

  @Test
  void aShareOfNobodyIsNone() {
    assertThat(Figures.percent(0, 0)).isEqualTo("no share");
  }

  @Test
  void decimalsAreRoundedHalfUpWithARealMinus() {
    assertThat(Figures.decimal(-.125, 2)).isEqualTo("−0.13");
    assertThat(Figures.decimal(Double.NaN, 2)).isEqualTo("not known");
  }

  @Test
  void momentsNameTheirZone() {
    Html html = new Html();
    Figures.moment(html, Instant.parse("2026-06-30T16:05:00Z"));
    assertThat(html)
        .hasToString("<time datetime=\"2026-06-30T16:05:00Z\">30 June 2026, 16:05 UTC</time>");
  }
}
