package org.moothall.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.moothall.report.Pen;
import org.moothall.report.SampleReport;

class HtmlReportProperties {
  private static final String ECHARTS = Asset.echarts().text();

  /**
   * Text in any field that people write never makes, closes or changes an element or an attribute.
   */
  @Property(tries = 40)
  void textIsNeverMarkup(@ForAll("texts") String text) {
    String harmless = text.replaceAll("[<>&\"'`=/]", ".");
    assertThat(structure(text)).isEqualTo(structure(harmless));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(80);
    Arbitrary<String> markup =
        Arbitraries.of(
            "</script><script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onfocus='alert(1)' autofocus='",
            "<!--",
            "-->",
            "]]>",
            "</title>",
            "</style>",
            "&lt;b&gt;",
            "\u2028",
            "\u202E",
            "\0",
            "\uD800");
    return Arbitraries.oneOf(any, markup)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(parts -> String.join("", parts));
  }

  private static List<String> structure(String text) {
    Pen pen = new Pen(words -> text + words, id(text));
    Document page = Jsoup.parse(withoutCharts(HtmlReportTest.html(SampleReport.written(pen))));
    return page.getAllElements().stream().map(HtmlReportProperties::shape).toList();
  }

  /** The chart library is most of the page and always the same; without it pages parse faster. */
  private static String withoutCharts(String html) {
    return html.replace(ECHARTS, "");
  }

  /** Ids are short and have no controls, but may hold markup. */
  private static UnaryOperator<String> id(String text) {
    String before =
        text.codePoints()
            .filter(c -> !Character.isISOControl(c))
            .limit(80)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .stripLeading();
    return id -> before + id;
  }

  private static String shape(Element element) {
    List<String> attributes =
        element.attributes().asList().stream().map(Attribute::getKey).sorted().toList();
    return element.parents().size() + element.tagName() + attributes;
  }
}
