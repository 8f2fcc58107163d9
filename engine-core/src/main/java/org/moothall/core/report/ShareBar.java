package org.moothall.core.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.moothall.meeting.Tally;
import org.moothall.opinion.VoteCount;

/**
 * A bar cut into shares. Only a picture of figures that stand beside it, and hidden from screen
 * readers.
 */
final class ShareBar {
  private ShareBar() {}

  private record Part(String style, long count) {}

  static void write(Html html, VoteCount votes) {
    write(
        html,
        List.of(
            new Part("yes", votes.agree()),
            new Part("no", votes.disagree()),
            new Part("neither", votes.pass())));
  }

  static void write(Html html, Tally tally) {
    write(
        html,
        List.of(
            new Part("yes", tally.inFavour()),
            new Part("no", tally.against()),
            new Part("neither", tally.abstained())));
  }

  /**
   * Writes the striped fill of one part, which must stand on the page once, before the first bar.
   */
  static void fills(Html html) {
    Attributes pattern =
        Attributes.of("id", "stripes")
            .and("width", "6")
            .and("height", "6")
            .and("patternUnits", "userSpaceOnUse")
            .and("patternTransform", "rotate(45)");
    svg(
        html,
        "hidden-picture",
        () ->
            html.tag(
                "pattern",
                pattern,
                () -> {
                  stripe(html, "stripe", "0", "4");
                  stripe(html, "stripe-gap", "4", "2");
                }));
  }

  private static void stripe(Html html, String style, String from, String width) {
    html.empty(
        "rect",
        Attributes.of("class", style).and("x", from).and("width", width).and("height", "6"));
  }

  /** Explains the parts, each with a patch of its fill. */
  static void key(Html html, String yes, String no, String neither) {
    html.tag(
        "p",
        Attributes.of("class", "key"),
        () -> {
          key(html, "yes", yes);
          key(html, "no", no);
          key(html, "neither", neither);
        });
  }

  private static void key(Html html, String style, String name) {
    html.tag(
        "span",
        () -> {
          svg(html, "patch", () -> part(html, style, "0", "100%"));
          html.text(name);
        });
    html.text(" ");
  }

  private static void write(Html html, List<Part> parts) {
    long whole = parts.stream().mapToLong(Part::count).reduce(0, Math::addExact);
    svg(
        html,
        "bar",
        () -> {
          long before = 0;
          for (Part part : parts) {
            if (part.count() > 0) {
              part(html, part.style(), percent(before, whole), percent(part.count(), whole));
            }
            before += part.count();
          }
        });
  }

  private static void svg(Html html, String style, Runnable content) {
    html.tag("svg", Attributes.of("class", style).and("aria-hidden", "true"), content);
  }

  private static void part(Html html, String style, String from, String width) {
    html.empty(
        "rect",
        Attributes.of("class", style).and("x", from).and("width", width).and("height", "100%"));
  }

  private static String percent(long part, long whole) {
    return BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
            .toPlainString()
        + "%";
  }
}
