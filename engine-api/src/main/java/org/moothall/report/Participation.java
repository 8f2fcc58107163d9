package org.moothall.report;

import java.util.List;

/**
 * Who took part.
 *
 * @param people people who voiced an opinion or voted, each once, on whatever opinion
 * @param authors people who voiced an opinion that is shown
 * @param voters people who voted on opinions that are shown
 * @param opinions opinions shown
 * @param rejected opinions that moderators rejected
 * @param votes votes on opinions that are shown, one a person and opinion
 * @param byChannel opinions and authors by channel, the largest first
 * @param byCohort people on the roster and people who took part, by each trait of the roster with
 *     at most twelve values, sorted by trait
 */
public record Participation(
    long people,
    long authors,
    long voters,
    long opinions,
    long rejected,
    long votes,
    List<ChannelShare> byChannel,
    List<CohortShare> byCohort) {
  public Participation {
    byChannel = List.copyOf(byChannel);
    byCohort = List.copyOf(byCohort);
  }

  /**
   * One channel.
   *
   * @param opinions opinions shown that came through it
   * @param authors people who used it
   */
  public record ChannelShare(String channel, long opinions, long authors) {}

  /**
   * One cohort of the roster.
   *
   * @param feature for instance {@code cohort}
   * @param value for instance {@code 60+}
   * @param roster people of the cohort on the roster
   * @param took how many of them took part
   */
  public record CohortShare(String feature, String value, long roster, long took) {}
}
