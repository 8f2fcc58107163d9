package org.moothall.core.report;

import java.util.Optional;
import org.moothall.opinion.Opinion;
import org.moothall.report.Report;

/** Writes an opinion as its author put it. */
final class Quote {

  /** Of a text with more code points than this, only the beginning is open to see. */
  private static final int LONG = 700;

  private Quote() {}

  /** Writes the opinion of this id. Where its text is gone, says so. */
  static void write(Html html, Report report, String id) {
    Optional<Opinion> opinion = Optional.ofNullable(report.quoted().get(id));
    html.tag("blockquote", () -> words(html, opinion));
    opinion.ifPresent(voiced -> origin(html, voiced));
  }

  private static void words(Html html, Optional<Opinion> opinion) {
    Optional<String> text = opinion.flatMap(Opinion::text);
    if (text.isEmpty()) {
      html.tag(
          "p",
          Attributes.of("class", "gone"),
          "The words are gone: their author asked to be forgotten. The votes on them still count.");
      return;
    }
    words(html, text.get(), opinion.flatMap(Opinion::language));
  }

  private static void words(Html html, String text, Optional<String> language) {
    Attributes attributes = Speech.attributes(text, language);
    int length = text.codePointCount(0, text.length());
    if (length <= LONG) {
      html.tag("p", attributes, text);
      return;
    }
    html.tag("p", attributes.and("class", "excerpt"), Readable.brief(text, LONG));
    html.tag(
        "details",
        Attributes.of("class", "more"),
        () -> {
          html.tag("summary", "All of it: " + Figures.count(length, "character", "characters"));
          html.tag("p", attributes, text);
        });
  }

  private static void origin(Html html, Opinion opinion) {
    html.tag(
        "p",
        Attributes.of("class", "origin"),
        () -> {
          html.text("Channel: ");
          Speech.inline(html, opinion.channel());
          html.text(", ");
          Figures.day(html, opinion.at());
          html.text(".");
          if (opinion.flags().contains("bidi-controls")) {
            html.text(" Hidden controls that turn the direction of writing are shown by number.");
          }
        });
  }
}
