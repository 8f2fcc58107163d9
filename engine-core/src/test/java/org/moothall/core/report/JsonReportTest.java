package org.moothall.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.moothall.report.Participation;
import org.moothall.report.Pen;
import org.moothall.report.Report;
import org.moothall.report.SampleReport;
import org.moothall.spi.ReportRenderer;
import org.moothall.spi.ReportRendererContract;

class JsonReportTest extends ReportRendererContract {

  @Override
  protected ReportRenderer renderer() {
    return new JsonReport();
  }

  @Override
  protected String readableText(byte[] document) {
    StringBuilder text = new StringBuilder();
    texts(tree(document), value -> text.append(value).append('\n'));
    return text.toString();
  }

  @Test
  void saysWhatItIs() {
    JsonNode json = tree(SampleReport.full());
    assertThat(json.get("format").textValue()).isEqualTo("moothall-report");
    assertThat(json.get("version").intValue()).isEqualTo(1);
  }

  @Test
  void holdsTheCountsOfTheReport() {
    Report report = SampleReport.full();
    Participation who = report.participation();
    JsonNode json = tree(report);
    assertThat(json.at("/participation/people").longValue()).isEqualTo(who.people());
    assertThat(json.at("/participation/byCohort").size()).isEqualTo(who.byCohort().size());
    assertThat(json.at("/map/votes").longValue()).isEqualTo(report.map().votes());
    assertThat(json.at("/map/positions").size()).isEqualTo(report.map().positions().size());
    assertThat(json.at("/map/consensus/0/byGroup/0/agree").longValue()).isEqualTo(44);
    assertThat(json.at("/themes/0/size").intValue()).isEqualTo(120);
    assertThat(json.at("/opinions").size()).isEqualTo(report.quoted().size());
    assertThat(json.at("/councils/1/checks/0/found").longValue()).isEqualTo(5);
    assertThat(json.at("/meetings/1/questions/0/decision/tally/for").longValue()).isEqualTo(5);
    assertThat(json.at("/cases/0/rungs").size()).isEqualTo(3);
    assertThat(json.at("/head/sequence").longValue()).isEqualTo(1234);
  }

  @Test
  void saysTheSameAsThePage() {
    JsonNode json = tree(SampleReport.full());
    Document page = HtmlReportTest.page(SampleReport.full());
    assertThat(page.select(".tiles dd").eachText())
        .startsWith(
            json.at("/participation/people").asText(), json.at("/participation/opinions").asText());
    assertThat(page.select("#record code").eachText())
        .contains(json.at("/head/hash").asText(), json.at("/matter/policy/version").asText());
    assertThat(page.select("#consensus article")).hasSize(json.at("/map/consensus").size());
    assertThat(page.select("#meetings article")).hasSize(5);
  }

  @Test
  void leavesOutWhatIsNotThere() {
    JsonNode json = tree(SampleReport.full());
    assertThat(json.at("/opinions/o8").has("text")).as("a forgotten author's words").isFalse();
    assertThat(json.at("/councils/1/checks/2").has("allowed")).as("no upper end").isFalse();
    assertThat(json.at("/councils/1/members/6").has("name")).as("a forgotten member").isFalse();
    assertThat(tree(SampleReport.empty()).at("/matter").has("outcome")).isFalse();
  }

  @Test
  void namesThoseWhoActInPublicAndNobodyElse() {
    String json = new String(render(SampleReport.full()), StandardCharsets.UTF_8);
    assertThat(json).contains("方志强").doesNotContain("Author 1", "\"r00");
  }

  @Test
  void halfCharactersDoNotBreakIt() {
    byte[] document = render(SampleReport.written(Pen.adding("\uD800")));
    assertThat(readableText(document)).contains("\uFFFDA lift for Building 3?");
  }

  private JsonNode tree(Report report) {
    return tree(render(report));
  }

  private static JsonNode tree(byte[] document) {
    try {
      return new JsonMapper().readTree(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void texts(JsonNode node, Consumer<String> reader) {
    if (node.isTextual()) {
      reader.accept(node.textValue());
    }
    node.forEach(child -> texts(child, reader));
  }
}
