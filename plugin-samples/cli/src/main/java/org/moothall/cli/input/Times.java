package org.moothall.cli.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/** The earliest and the latest of the times seen so far. */
final class Times {
  private Optional<Instant> first = Optional.empty();
  private Optional<Instant> latest = Optional.empty();

  Optional<Instant> first() {
    return first;
  }

  Optional<Instant> latest() {
    return latest;
  }

  /**
   * Minds a time, in ISO 8601 with an offset or in milliseconds since 1970. What is no time is
   * passed over: whoever takes the row in will say so.
   */
  void see(String text) {
    read(text)
        .ifPresent(
            time -> {
              first = earliest(first, Optional.of(time));
              latest = latest(latest, Optional.of(time));
            });
  }

  static Optional<Instant> earliest(Optional<Instant> one, Optional<Instant> other) {
    return Stream.of(one, other).flatMap(Optional::stream).min(Instant::compareTo);
  }

  static Optional<Instant> latest(Optional<Instant> one, Optional<Instant> other) {
    return Stream.of(one, other).flatMap(Optional::stream).max(Instant::compareTo);
  }

  private static Optional<Instant> read(String text) {
    try {
      return Optional.of(
          text.matches("[0-9]{1,15}")
              ? Instant.ofEpochMilli(Long.parseLong(text))
              : OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
