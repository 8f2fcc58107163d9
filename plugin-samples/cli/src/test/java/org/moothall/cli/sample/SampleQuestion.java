package org.moothall.cli.sample;

import java.util.List;

/**
 * A question put to the sample's council.
 *
 * @param at when it is put
 * @param decidedAt when it is decided
 * @param text the question as it is voted on, without quotes in it
 * @param stance where each of the three groups leans on it
 * @param recused who stands aside
 */
record SampleQuestion(
    String id, String at, String decidedAt, String text, Stance stance, List<String> recused) {
  private static final String LIFTS_TEXT =
      "织云新村是否以单元为单位加装电梯，条件是：日照分析先公布，一二楼的补偿写进协议并在动工前付清，"
          + "停工时段写进合同，账目每月张贴？ / Shall Zhiyun Village add lifts stairwell by stairwell,"
          + " provided that the shadow study is published first, compensation for the two lowest"
          + " floors is in the agreement and paid before work begins, quiet hours are in the"
          + " contract, and accounts are posted every month?";
  private static final Stance LIFTS_STANCE = new Stance(2, 0, 1);

  static final SampleQuestion FIRST_CALL =
      new SampleQuestion(
          "lifts-first-call",
          "2026-04-11T14:20:00+08:00",
          "2026-04-11T14:40:00+08:00",
          LIFTS_TEXT,
          LIFTS_STANCE,
          List.of());

  static final SampleQuestion LIFTS =
      new SampleQuestion(
          "lifts",
          "2026-04-18T14:40:00+08:00",
          "2026-04-18T15:30:00+08:00",
          LIFTS_TEXT,
          LIFTS_STANCE,
          List.of());

  static final SampleQuestion CLEAR_GLASS =
      new SampleQuestion(
          "clear-glass",
          "2026-04-18T15:35:00+08:00",
          "2026-04-18T15:50:00+08:00",
          "井道是否一律用透明玻璃？ / Shall all shafts be of clear glass?",
          new Stance(0, -2, -1),
          List.of());

  static final SampleQuestion FIRST_IN_LINE =
      new SampleQuestion(
          "first-in-line",
          "2026-04-18T15:55:00+08:00",
          "2026-04-18T16:10:00+08:00",
          "1号楼一单元是否排在第一个申报？ / Shall the first stairwell of Building 1 be the first to" + " apply?",
          new Stance(2, 1, 1),
          List.of("r228"));
}
