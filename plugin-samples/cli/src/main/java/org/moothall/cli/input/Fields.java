package org.moothall.cli.input;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.moothall.cli.failure.Codes;
import org.moothall.cli.failure.Failure;
import org.moothall.cli.failure.Location;

/** The named values of a JSON object, taken out by type; what is not as asked for is a failure. */
final class Fields {
  private final Json.Members members;

  private Fields(Json.Members members) {
    this.members = members;
  }

  /** The fields of a value that must be an object. */
  static Fields of(Json json) {
    if (json instanceof Json.Members members) {
      return new Fields(members);
    }
    throw unfit(json.at(), "an object in braces belongs here. Maybe the braces are missing.");
  }

  /** Where the object begins. */
  Location at() {
    return members.at();
  }

  /** These fields, of which none has a name but these. */
  Fields only(String... known) {
    var names = List.of(known);
    members
        .values()
        .forEach(
            (name, value) -> {
              if (!names.contains(name)) {
                throw Failure.input(
                    value.at(),
                    Codes.UNKNOWN_FIELD,
                    "no field is called `%s`.%s".formatted(name, Nearest.maybe(name, names)));
              }
            });
    return this;
  }

  boolean has(String name) {
    return members.values().containsKey(name);
  }

  String text(String name) {
    return text(name, required(name));
  }

  Optional<String> optionalText(String name) {
    return optional(name).map(value -> text(name, value));
  }

  /** A text, or one in each of several languages, which are joined in the order of the file. */
  Optional<String> translated(String name, String between) {
    return optional(name)
        .map(
            value ->
                value instanceof Json.Members languages
                    ? new Fields(languages).joined(between)
                    : text(name, value));
  }

  private String joined(String between) {
    return members.values().entrySet().stream()
        .map(language -> text(language.getKey(), language.getValue()))
        .reduce((one, other) -> one + between + other)
        .orElseThrow(() -> unfit(at(), "there is no language in it."));
  }

  Instant time(String name) {
    return time(name, required(name));
  }

  Optional<Instant> optionalTime(String name) {
    return optional(name).map(value -> time(name, value));
  }

  boolean flag(String name) {
    return switch (optional(name).orElse(new Json.Flag(at(), false))) {
      case Json.Flag flag -> flag.value();
      case Json other ->
          throw unfit(
              other.at(), "`%s` is true or false. Maybe it stands in quotes.".formatted(name));
    };
  }

  int count(String name) {
    return count(name, required(name));
  }

  int count(String name, int otherwise) {
    return optional(name).map(value -> count(name, value)).orElse(otherwise);
  }

  /** One of an enum's constants, in whatever case. */
  <E extends Enum<E>> E oneOf(Class<E> type, String name) {
    return oneOf(type, name, required(name));
  }

  <E extends Enum<E>> E oneOf(Class<E> type, String name, E otherwise) {
    return optional(name).map(value -> oneOf(type, name, value)).orElse(otherwise);
  }

  /** A list of texts; empty when there is none. */
  List<String> texts(String name) {
    return list(name).stream().map(value -> text(name, value)).toList();
  }

  /** A list of objects; empty when there is none. */
  List<Fields> objects(String name) {
    return list(name).stream().map(Fields::of).toList();
  }

  /** An object. */
  Optional<Fields> object(String name) {
    return optional(name).map(Fields::of);
  }

  /** What is made of these fields; whatever its maker objects to stands at this object. */
  <T> T make(Supplier<T> maker) {
    try {
      return maker.get();
    } catch (IllegalArgumentException e) {
      throw Failure.input(at(), Codes.UNFIT_VALUE, e.getMessage() + ".");
    }
  }

  /** Where the value of this name stands, or else the object. */
  Location at(String name) {
    return optional(name).map(Json::at).orElse(at());
  }

  private Optional<Json> optional(String name) {
    return Optional.ofNullable(members.values().get(name));
  }

  private Json required(String name) {
    return optional(name)
        .orElseThrow(
            () ->
                Failure.input(
                    at(),
                    Codes.MISSING_FIELD,
                    "the field `%s` is missing. Maybe it is misspelt.".formatted(name)));
  }

  private List<Json> list(String name) {
    var value = optional(name);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof Json.Array array) {
      return new ArrayList<>(array.values());
    }
    throw unfit(value.get().at(), "`%s` is a list in brackets.".formatted(name));
  }

  private static String text(String name, Json value) {
    if (value instanceof Json.Text text && !text.value().isBlank()) {
      return text.value();
    }
    throw unfit(value.at(), "`%s` is text in quotes, and not empty.".formatted(name));
  }

  private static Instant time(String name, Json value) {
    var text = text(name, value);
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw unfit(
          value.at(),
          "`%s` is no time. Maybe write it like `2026-03-14T14:00:00+08:00`.".formatted(text));
    }
  }

  private static int count(String name, Json value) {
    try {
      if (value instanceof Json.Numeral number && number.value().compareTo(BigDecimal.ZERO) >= 0) {
        return number.value().intValueExact();
      }
    } catch (ArithmeticException e) {
      throw unfit(value.at(), "`%s` is too large or no whole number.".formatted(name));
    }
    throw unfit(value.at(), "`%s` is a whole number, 0 or more.".formatted(name));
  }

  private static <E extends Enum<E>> E oneOf(Class<E> type, String name, Json value) {
    var text = text(name, value);
    var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    if (!names.contains(text.toUpperCase(Locale.ROOT))) {
      throw unfit(
          value.at(), "`%s` can't be `%s`.%s".formatted(name, text, Nearest.maybe(text, names)));
    }
    return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
  }

  private static Failure unfit(Location at, String message) {
    return Failure.input(at, Codes.UNFIT_VALUE, message);
  }
}
