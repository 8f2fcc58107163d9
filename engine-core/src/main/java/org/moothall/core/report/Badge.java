package org.moothall.core.report;

/** What came of something, in a word, with a sign so that it is told without colour too. */
enum Badge {
  GOOD("good", "✓"),
  BAD("bad", "✗"),
  OPEN("open", "…"),
  UP("up", "↑");

  private final String style;
  private final String sign;

  Badge(String style, String sign) {
    this.style = style;
    this.sign = sign;
  }

  void write(Html html, String text) {
    html.tag(
        "span",
        Attributes.of("class", "badge " + style),
        () -> {
          html.tag("span", Attributes.of("aria-hidden", "true"), sign);
          html.text(" " + text);
        });
  }
}
