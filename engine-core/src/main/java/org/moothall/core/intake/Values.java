package org.moothall.core.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.moothall.Checks;
import org.moothall.opinion.Choice;
import org.moothall.opinion.Moderation;

/** Reads the values of one row, each with an error that says where it stands. */
final class Values {

  private static final List<String> CHOICES = List.of("agree", "disagree", "pass");
  private static final List<String> MODERATIONS = List.of("accepted", "unmoderated", "rejected");
  private static final int SHOWN = 60;

  private final Row row;

  Values(Row row) {
    this.row = row;
  }

  String required(String name) throws BadRow {
    var value = row.value(name);
    if (value.isEmpty()) {
      throw new BadRow(
          Codes.MISSING_VALUE, row.column(name), "the value of `%s` is missing".formatted(name));
    }
    return value.get();
  }

  String id(String name) throws BadRow {
    return asId(name, required(name));
  }

  Optional<String> optionalId(String name) throws BadRow {
    var value = row.value(name);
    return value.isEmpty() ? value : Optional.of(asId(name, value.get()));
  }

  /** ISO 8601 with an offset, in the years 1 to 9999. */
  Instant time(String name) throws BadRow {
    var text = required(name);
    try {
      var time = OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
      if (time.getYear() >= 1 && time.getYear() <= 9999) {
        return time.toInstant();
      }
    } catch (DateTimeException e) {
      // the message below says it all
    }
    throw unfit(
        name,
        "`%s` is a time such as `2026-03-01T08:00:00+08:00`, but was `%s`%s",
        text,
        looksLocal(text) ? ". Maybe an offset such as `+08:00` or `Z` is missing." : "");
  }

  /** Milliseconds since 1970, in the years 1970 to 9999. */
  long millis(String name) throws BadRow {
    var number = number(name);
    if (number > 253_402_300_799_999L) {
      throw unfit(name, "`%s` is a time in milliseconds, but was `%s`", Long.toString(number));
    }
    return number;
  }

  /** A whole number, 0 or more. */
  long number(String name) throws BadRow {
    var text = required(name);
    try {
      var number = Long.parseLong(text);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // the message below says it all
    }
    throw unfit(name, "`%s` is a whole number, 0 or more, but was `%s`", text);
  }

  /** A language tag such as {@code zh-CN}, of which the language is kept. */
  Optional<String> language(String name) throws BadRow {
    var text = row.value(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var language = Locale.forLanguageTag(text.get().replace('_', '-')).getLanguage();
    if (language.isEmpty()) {
      throw unfit(name, "`%s` is a language such as `en` or `zh`, but was `%s`", text.get());
    }
    return Optional.of(language);
  }

  Choice choice(String name) throws BadRow {
    var text = required(name);
    return switch (text) {
      case "agree", "1" -> Choice.AGREE;
      case "pass", "0" -> Choice.PASS;
      case "disagree", "-1" -> Choice.DISAGREE;
      default ->
          throw unfit(
              name,
              "`%s` is `agree`, `disagree`, `pass`, 1, -1 or 0, but was `%s`%s",
              text,
              Nearest.maybe(text, CHOICES));
    };
  }

  /** Unmoderated when the row does not say. */
  Moderation moderation(String name) throws BadRow {
    var text = row.value(name).orElse("unmoderated");
    return switch (text) {
      case "accepted", "1" -> Moderation.ACCEPTED;
      case "unmoderated", "0" -> Moderation.UNMODERATED;
      case "rejected", "-1" -> Moderation.REJECTED;
      default ->
          throw unfit(
              name,
              "`%s` is `accepted`, `unmoderated`, `rejected`, 1, 0 or -1, but was `%s`%s",
              text,
              Nearest.maybe(text, MODERATIONS));
    };
  }

  /** A text of at most so many UTF-16 units. */
  String text(String name, int most) throws BadRow {
    var text = required(name);
    if (text.length() > most) {
      throw new BadRow(
          Codes.TOO_LARGE,
          row.column(name),
          "`%s` has %s characters, more than the limit `textLength` of %s"
              .formatted(name, text.length(), most));
    }
    return text;
  }

  private String asId(String name, String value) throws BadRow {
    if (Surrogates.indexOfUnpaired(value) >= 0) {
      throw new BadRow(
          Codes.UNFIT_VALUE, row.column(name), "`%s` holds half a character".formatted(name));
    }
    try {
      return Checks.checkId(name.equals("id") ? "opinion" : name, value);
    } catch (IllegalArgumentException e) {
      throw new BadRow(Codes.UNFIT_VALUE, row.column(name), String.valueOf(e.getMessage()));
    }
  }

  private BadRow unfit(String name, String message, String value) {
    return unfit(name, message + "%s", value, "");
  }

  private BadRow unfit(String name, String message, String value, String maybe) {
    var shown = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    return new BadRow(Codes.UNFIT_VALUE, row.column(name), message.formatted(name, shown, maybe));
  }

  private static boolean looksLocal(String text) {
    return text.matches("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d.*");
  }
}
