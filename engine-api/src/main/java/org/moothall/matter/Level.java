package org.moothall.matter;

import java.util.Optional;

/** The levels of a city, from the smallest up. */
public enum Level {
  COMMUNITY,
  STREET,
  DISTRICT,
  CITY;

  /** The next level up; empty at the top. */
  public Optional<Level> above() {
    return ordinal() + 1 < values().length
        ? Optional.of(values()[ordinal() + 1])
        : Optional.empty();
  }
}
