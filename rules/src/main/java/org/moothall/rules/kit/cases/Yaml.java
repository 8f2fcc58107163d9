package org.moothall.rules.kit.cases;

import java.util.List;
import java.util.Map;

/** A YAML value that knows where it stands. */
sealed interface Yaml {

  /** Where it begins. */
  Place at();

  /**
   * Text, a number, true or false.
   *
   * @param value as it is written, without quotes
   * @param quoted whether it stands in quotes, so that it is text whatever it looks like
   */
  record Scalar(Place at, String value, boolean quoted) implements Yaml {}

  /** A list. */
  record Listing(Place at, List<Yaml> values) implements Yaml {}

  /** Named values, in the order of the file. */
  record Mapping(Place at, Map<Key, Yaml> values) implements Yaml {}

  /** A name of a mapping. */
  record Key(Place at, String name) {}
}
