package org.moothall.core.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.moothall.report.Report;
import org.moothall.spi.ReportRenderer;

/**
 * A report as one HTML page that needs nothing else: style, script and charts are part of it, and
 * its security policy forbids it to load or send anything. Without script it says the same, without
 * pictures.
 */
public final class HtmlReport implements ReportRenderer {
  private static final List<Section> SECTIONS =
      List.of(
          new ShortSection(),
          new ParticipationSection(),
          new MapSection(),
          new ConsensusSection(),
          new BridgingSection(),
          new DivisionSection(),
          new GroupsSection(),
          new ThemesSection(),
          new CouncilsSection(),
          new MeetingsSection(),
          new CasesSection(),
          new RecordSection());

  private final Asset style = Asset.own("report.css");
  private final Asset echarts = Asset.echarts();
  private final Asset script = Asset.own("report.js");
  private final String securityPolicy =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src " + echarts.policySource() + " " + script.policySource(),
          "style-src " + style.policySource(),
          "base-uri 'none'",
          "form-action 'none'");

  @Override
  public String id() {
    return "html";
  }

  @Override
  public void render(Report report, OutputStream out) throws IOException {
    out.write(page(report).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private String page(Report report) {
    Html html = new Html().doctype();
    html.tag(
        "html",
        Attributes.of("lang", "en"),
        () -> {
          html.tag("head", () -> head(report, html));
          html.tag("body", () -> body(report, html));
        });
    return html.toString();
  }

  private void head(Report report, Html html) {
    html.empty("meta", Attributes.of("charset", "utf-8"));
    html.empty(
        "meta",
        Attributes.of("http-equiv", "Content-Security-Policy").and("content", securityPolicy));
    html.empty(
        "meta",
        Attributes.of("name", "viewport").and("content", "width=device-width, initial-scale=1"));
    html.empty("meta", Attributes.of("name", "color-scheme").and("content", "light dark"));
    html.tag("title", Readable.brief(report.matter().matter().title(), 120));
    html.raw("style", Attributes.NONE, style.text());
  }

  private void body(Report report, Html html) {
    List<Section> sections = SECTIONS.stream().filter(section -> section.speaksOf(report)).toList();
    Charts charts = new Charts();
    html.tag("a", Attributes.of("class", "skip").and("href", "#short"), "Skip to the report");
    ShareBar.fills(html);
    MatterHeader.write(report, html);
    html.tag(
        "div",
        Attributes.of("class", "columns"),
        () -> {
          contents(html, sections);
          html.tag(
              "main", () -> sections.forEach(section -> section(report, html, charts, section)));
        });
    html.tag("footer", () -> html.tag("p", "Made by Moothall from the record."));
    html.raw(
        "script", Attributes.of("type", "application/json").and("id", "chart-data"), charts.data());
    html.raw("script", Attributes.NONE, echarts.text());
    html.raw("script", Attributes.NONE, script.text());
  }

  private static void contents(Html html, List<Section> sections) {
    html.tag(
        "nav",
        Attributes.of("aria-label", "Contents"),
        () -> html.tag("ol", () -> sections.forEach(section -> line(html, section))));
  }

  private static void line(Html html, Section section) {
    Attributes link = Attributes.of("href", "#" + section.id());
    html.tag("li", () -> html.tag("a", link, section.heading()));
  }

  private static void section(Report report, Html html, Charts charts, Section section) {
    String heading = section.id() + "-heading";
    html.tag(
        "section",
        Attributes.of("id", section.id()).and("aria-labelledby", heading),
        () -> {
          html.tag("h2", Attributes.of("id", heading), section.heading());
          section.write(report, html, charts);
        });
  }
}
