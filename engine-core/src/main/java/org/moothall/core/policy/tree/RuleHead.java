package org.moothall.core.policy.tree;

import java.util.Locale;
import java.util.Optional;

/**
 * What a rule is called and which other it replaces.
 *
 * @param name without its quotes
 * @param line the line of the keyword {@code rule}, from 1
 * @param column its column, from 1
 * @param overrides the rule of a lower layer that this one replaces
 * @param entrenched whether no higher layer may replace it
 * @param setting the number it declares or changes, if it is a setting
 */
public record RuleHead(
    String name,
    long line,
    long column,
    Optional<Overridden> overrides,
    boolean entrenched,
    Optional<Setting> setting) {

  /** What every rule begins with; a fault of a rule as a whole is told here. */
  public static final String KEYWORD = "rule";

  /**
   * What stands in {@code @overrides("…")}.
   *
   * @param rule the name between the quotes
   * @param line where the name stands, from 1
   * @param column where the name stands, from 1
   */
  public record Overridden(String rule, long line, long column) {}

  /**
   * A number that rules read by name: {@code @setting(7) @least(1) @most(15) @stricter("lower")}.
   *
   * @param value what it is set to
   * @param least the lowest it may be set to
   * @param most the highest it may be set to
   * @param stricter which way makes rules stricter
   */
  public record Setting(
      Amount value, Optional<Amount> least, Optional<Amount> most, Optional<Direction> stricter) {}

  /**
   * A whole number with its place.
   *
   * @param line where it stands, from 1
   * @param column where it stands, from 1
   * @param length in UTF-16 units
   */
  public record Amount(long number, long line, long column, long length) {}

  /** Which way a number goes. */
  public enum Direction {
    LOWER,
    HIGHER;

    /** As rules write it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
