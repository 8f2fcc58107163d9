package org.moothall.core.report;

import java.util.List;
import org.moothall.policy.Reason;

/** Why something is so: what each rule said, and where the rule stands. */
final class Reasons {
  private Reasons() {}

  /** Writes a list of reasons under a line that says what they are reasons for. */
  static void write(Html html, String why, List<Reason> reasons) {
    if (reasons.isEmpty()) {
      return;
    }
    html.tag("p", Attributes.of("class", "why"), why);
    html.tag(
        "ul",
        Attributes.of("class", "reasons"),
        () -> reasons.forEach(reason -> html.tag("li", () -> write(html, reason))));
  }

  /** Writes which rule says so: its name, file and line. */
  static void source(Html html, Reason reason) {
    html.tag(
        "span",
        Attributes.of("class", "source"),
        () -> {
          if (reason.file().isEmpty()) {
            html.text("the engine itself, ");
            code(html, reason.rule());
            return;
          }
          html.text("rule ");
          code(html, reason.rule());
          html.text(", file ");
          code(html, reason.file());
          html.text(", line" + Figures.NO_BREAK + reason.line());
        });
  }

  private static void write(Html html, Reason reason) {
    Speech.inline(html, Words.capital(reason.says()));
    html.text(" (");
    source(html, reason);
    html.text(")");
    if (reason.facts().isEmpty()) {
      return;
    }
    html.tag(
        "details",
        Attributes.of("class", "facts"),
        () -> {
          html.tag(
              "summary", Figures.count(reason.facts().size(), "fact", "facts") + " it matched");
          html.tag("ul", () -> reason.facts().forEach(fact -> fact(html, fact)));
        });
  }

  private static void fact(Html html, String fact) {
    html.tag("li", () -> code(html, fact));
  }

  private static void code(Html html, String text) {
    html.tag("code", Attributes.of("dir", "auto"), text);
  }
}
