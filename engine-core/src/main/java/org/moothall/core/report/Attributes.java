package org.moothall.core.report;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Attributes of an element, escaped when they are added. Immutable. */
final class Attributes {
  static final Attributes NONE = new Attributes("");

  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");

  private final String written;

  private Attributes(String written) {
    this.written = written;
  }

  static Attributes of(String name, String value) {
    return NONE.and(name, value);
  }

  /**
   * These attributes and one more.
   *
   * @throws IllegalArgumentException if the name is none, or would run script or hold style, which
   *     the page's security policy forbids
   */
  Attributes and(String name, String value) {
    if (!NAME.matcher(name).matches() || name.toLowerCase(Locale.ROOT).matches("on.*|style")) {
      throw new IllegalArgumentException("`%s` may not be an attribute".formatted(name));
    }
    return new Attributes("%s %s=\"%s\"".formatted(written, name, Html.escaped(value)));
  }

  Attributes and(String name, Optional<String> value) {
    return value.map(present -> and(name, present)).orElse(this);
  }

  /** As it stands inside a tag, with a space in front of each attribute. */
  @Override
  public String toString() {
    return written;
  }
}
