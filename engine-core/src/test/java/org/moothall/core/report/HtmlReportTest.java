package org.moothall.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.moothall.report.Pen;
import org.moothall.report.Report;
import org.moothall.report.SampleReport;
import org.moothall.spi.ReportRenderer;
import org.moothall.spi.ReportRendererContract;

class HtmlReportTest extends ReportRendererContract {
  private static final HtmlReport RENDERER = new HtmlReport();

  @Override
  protected ReportRenderer renderer() {
    return new HtmlReport();
  }

  @Override
  protected String readableText(byte[] document) {
    return page(document).wholeText();
  }

  @Test
  void tellsTheWholeStoryInOrder() {
    assertThat(page(SampleReport.full()).select("main h2").eachText())
        .containsExactly(
            "In short",
            "Who took part",
            "The opinion map",
            "What all groups agree on",
            "What bridges the main divide",
            "What divides them",
            "What each group stands for",
            "What people spoke of",
            "Councils and their quotas",
            "Meetings and decisions",
            "Promises and accounts",
            "The record, and how to check it");
  }

  @Test
  void aMatterJustOpenedSaysWhatIsMissing() {
    Document page = page(SampleReport.empty());
    assertThat(page.select("main h2").eachText())
        .containsExactly(
            "In short",
            "Who took part",
            "The opinion map",
            "What people spoke of",
            "The record, and how to check it");
    assertThat(page.text())
        .contains(
            "Nobody has taken part yet.",
            "Nobody has voted yet.",
            "Nobody has voiced an opinion yet.",
            "Open: not ended yet");
  }

  @Test
  void bridgesAreToldWithBothEnds() {
    assertThat(page(SampleReport.full()).select("#bridging").text().replace('\u00A0', ' '))
        .contains("2 statements that find support at both ends of the main divide")
        .contains("Likely to agree: 81 % at the left end, 77 % at the right end")
        .contains("Left half", "Right half");
  }

  @Test
  void eachGroupSaysHowManyAreAtItsCore() {
    assertThat(page(SampleReport.full()).select("#groups").text().replace('\u00A0', ' '))
        .containsPattern(
            "At its core \\(confidence 0.8 or more\\): \\d+ (people|person); in between groups: \\d+"
                + " (people|person)\\. Mean confidence: 0\\.\\d\\d of 1\\.");
  }

  @Test
  void headingsStepDownOneLevelAtATime() {
    List<Integer> levels = new ArrayList<>();
    for (Element heading : page(SampleReport.full()).select("h1, h2, h3, h4, h5, h6")) {
      levels.add(heading.tagName().charAt(1) - '0');
    }
    assertThat(levels.getFirst()).isEqualTo(1);
    assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @Test
  void everySectionIsInTheContentsAndNamedByItsHeading() {
    Document page = page(SampleReport.full());
    List<String> sections = page.select("main > section").eachAttr("id");
    assertThat(page.select("nav a").eachAttr("href"))
        .containsExactlyElementsOf(sections.stream().map(id -> "#" + id).toList());
    for (Element section : page.select("main > section")) {
      assertThat(page.getElementById(section.attr("aria-labelledby")).tagName()).isEqualTo("h2");
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void everyTableHasACaptionAndNamesItsRowsAndColumns() {
    for (Element table : page(SampleReport.full()).select("table")) {
      assertThat(table.select("caption").text()).isNotBlank();
      assertThat(table.select("thead th")).allMatch(th -> th.attr("scope").equals("col"));
      assertThat(table.select("tbody tr"))
          .allMatch(row -> row.child(0).attr("scope").equals("row"));
    }
  }

  @Test
  void everyChartHasATextBesideIt() {
    Document page = page(SampleReport.full());
    assertThat(page.select("figure")).hasSize(5);
    for (Element figure : page.select("figure")) {
      assertThat(figure.hasAttr("hidden")).as("hidden until it is drawn").isTrue();
      assertThat(figure.select("[role=img]").attr("aria-label")).isNotBlank();
      assertThat(figure.select("figcaption").text()).isNotBlank();
    }
  }

  @Test
  void needsNothingFromElsewhere() {
    Document page = page(SampleReport.full());
    assertThat(page.select("link, img, iframe, object, embed, [src], form, base")).isEmpty();
    assertThat(page.select("a").eachAttr("href")).allMatch(link -> link.startsWith("#"));
    assertThat(page.select("style").html()).doesNotContain("@import", "url(http", "url(//");
  }

  @Test
  void itsSecurityPolicyAllowsItsOwnScriptsAndStyleAlone() {
    Document page = page(SampleReport.full());
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy).startsWith("default-src 'none';").doesNotContain("unsafe", "*", "http");
    for (Element own : page.select("script:not([type]), style")) {
      assertThat(policy).contains(new Asset(own.data()).policySource());
    }
    assertThat(policy.split("'sha256-", -1)).hasSize(4);
    assertThat(page.select("[style]")).isEmpty();
  }

  @Test
  void fitsIntoAMail() {
    assertThat(render(SampleReport.full()).length).isLessThan(1_000_000);
  }

  @Test
  void everyFigureInTheTilesHasAUnit() {
    assertThat(page(SampleReport.full()).select(".tiles > div").eachText())
        .containsExactly(
            "people took part 214",
            "opinions 312",
            "votes on opinions 4,210",
            "opinion groups 3",
            "question passed 1",
            "promise kept 1");
  }

  @Test
  void quotesCarryTheirLanguage() {
    Document page = page(SampleReport.full());
    assertThat(page.select("blockquote p:containsOwn(全力支持)").first().attr("lang")).isEqualTo("zh");
    assertThat(page.select("blockquote p:containsOwn(My mother)").first().attr("lang"))
        .isEqualTo("en");
  }

  @Test
  void everyReasonNamesItsRuleItsFileAndItsLine() {
    assertThat(page(SampleReport.full()).select("#meetings").text())
        .contains(
            "5 of 7 members present are in favour; more than half are needed"
                + " (rule linhai.meeting.majority, file linhai.drl, line 82)")
        .contains("Stood aside by declaration (the engine itself, engine.declared)");
  }

  @Test
  void aDrawThatFailedNamesTheRulesThatClash() {
    assertThat(page(SampleReport.full()).select("#councils").text())
        .contains("No council could be seated", "file linhai.drl, line 21");
  }

  @Test
  void aForgottenAuthorsWordsAreSaidToBeGone() {
    assertThat(page(SampleReport.full()).select("#consensus").text())
        .contains("their author asked to be forgotten");
  }

  @Test
  void authorsAndVotersStayUnnamed() {
    assertThat(html(SampleReport.full())).doesNotContain("Author 1", "p101");
  }

  @Test
  void controlsThatTurnTheDirectionOfWritingAreShown() {
    String page = page(SampleReport.written(Pen.adding("\u202Eevil\u2066"))).wholeText();
    assertThat(page).contains("[U+202E]evil[U+2066]A lift").doesNotContain("\u202E", "\u2066");
  }

  @Test
  void hostileTextAddsNoElement() {
    Document plain = page(SampleReport.written(Pen.adding("x")));
    Document hostile =
        page(SampleReport.written(Pen.adding("</script><img src=x onerror=alert(1)>")));
    assertThat(hostile.getAllElements()).hasSameSizeAs(plain.getAllElements());
    assertThat(hostile.select("img, [onerror]")).isEmpty();
  }

  static Document page(Report report) {
    return Jsoup.parse(html(report));
  }

  static String html(Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      RENDERER.render(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Document page(byte[] document) {
    return Jsoup.parse(new String(document, StandardCharsets.UTF_8));
  }
}
