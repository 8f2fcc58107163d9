package org.moothall.core.report;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes HTML. Elements are closed where their content ends, and text and attributes are always
 * escaped, so whatever people wrote can only ever be text. Not safe for use by several threads.
 */
final class Html {
  private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9]*");
  private static final Set<String> VOID = Set.of("meta", "br");
  private static final Set<String> RAW = Set.of("script", "style");

  /** What would end a script or a style, or make a parser look for its end elsewhere. */
  private static final Pattern ENDS =
      Pattern.compile("</(script|style)|<!--", Pattern.CASE_INSENSITIVE);

  /** Elements within a sentence; a line feed after one would show as a space. */
  private static final Set<String> INLINE =
      Set.of("a", "bdi", "b", "code", "path", "rect", "span", "svg", "time", "title");

  private final StringBuilder out = new StringBuilder(1 << 16);

  /** Writes an element around what the content writes. */
  Html tag(String name, Attributes attributes, Runnable content) {
    start(name, attributes);
    content.run();
    return end(name);
  }

  Html tag(String name, Runnable content) {
    return tag(name, Attributes.NONE, content);
  }

  /** Writes an element around a text. */
  Html tag(String name, Attributes attributes, String text) {
    return tag(name, attributes, () -> text(text));
  }

  Html tag(String name, String text) {
    return tag(name, Attributes.NONE, text);
  }

  /** Writes an element that has no content. */
  Html empty(String name, Attributes attributes) {
    start(name, attributes);
    return VOID.contains(name) ? this : end(name);
  }

  /** Writes a text. */
  Html text(String text) {
    out.append(escaped(text));
    return this;
  }

  /** Writes the line that makes a document HTML. */
  Html doctype() {
    out.append("<!DOCTYPE html>\n");
    return this;
  }

  /**
   * Writes a script or a style of the engine's own, or data that was escaped for it.
   *
   * @throws IllegalArgumentException if the content would end the element or hide its end
   */
  Html raw(String name, Attributes attributes, String content) {
    if (!RAW.contains(name) || ENDS.matcher(content).find()) {
      throw new IllegalArgumentException("this content may not stand in `%s`".formatted(name));
    }
    start(name, attributes);
    out.append(content);
    return end(name);
  }

  /** A text as it may stand between tags and in quoted attributes. */
  static String escaped(String raw) {
    String text = Readable.text(raw);
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void start(String name, Attributes attributes) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("`%s` is no element".formatted(name));
    }
    out.append('<').append(name).append(attributes).append('>');
  }

  private Html end(String name) {
    out.append("</").append(name).append(INLINE.contains(name) ? ">" : ">\n");
    return this;
  }
}
