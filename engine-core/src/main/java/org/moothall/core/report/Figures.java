package org.moothall.core.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Figures as a reader sees them: each with its unit, shares with the counts they were taken of. */
final class Figures {

  /** Keeps a figure and its unit on one line. */
  static final String NO_BREAK = "\u00A0";

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private Figures() {}

  /** A number with commas between thousands. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A count with its unit in the right number, for instance {@code 1 person}, {@code 2 people}. */
  static String count(long count, String one, String many) {
    return number(count) + NO_BREAK + (count == 1 ? one : many);
  }

  static String people(long count) {
    return count(count, "person", "people");
  }

  static String members(long count) {
    return count(count, "member", "members");
  }

  static String opinions(long count) {
    return count(count, "opinion", "opinions");
  }

  static String votes(long count) {
    return count(count, "vote", "votes");
  }

  /**
   * A share in whole per cent, taken exactly and rounded half up.
   *
   * @param of 0 or more; of nobody, the share is said to be none
   */
  static String percent(long part, long of) {
    if (of == 0) {
      return "no share";
    }
    return BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(of), 0, RoundingMode.HALF_UP)
            .toPlainString()
        + NO_BREAK
        + "%";
  }

  /** A share and its counts, for instance {@code 62 % (31 of 50)}. */
  static String share(long part, long of) {
    return "%s (%s of %s)".formatted(percent(part, of), number(part), number(of));
  }

  /** A number that is no count, with so many digits after the point, rounded half up. */
  static String decimal(double value, int digits) {
    if (!Double.isFinite(value)) {
      return "not known";
    }
    String written =
        BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).toPlainString();
    return written.replace("-", "\u2212");
  }

  /** Writes a moment in UTC. */
  static void moment(Html html, Instant moment) {
    html.tag("time", Attributes.of("datetime", moment.toString()), MOMENT.format(moment));
  }

  /** Writes the day of a moment, by the calendar of UTC. */
  static void day(Html html, Instant moment) {
    html.tag("time", Attributes.of("datetime", moment.toString()), DAY.format(moment));
  }
}
