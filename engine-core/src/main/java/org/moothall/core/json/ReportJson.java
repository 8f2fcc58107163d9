package org.moothall.core.json;

import static org.moothall.core.json.ReportNodes.array;
import static org.moothall.core.json.ReportNodes.object;
import static org.moothall.core.json.ReportNodes.texts;
import static org.moothall.core.json.ReportNodes.word;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.moothall.matter.Matter;
import org.moothall.matter.MatterView;
import org.moothall.matter.Outcome;
import org.moothall.policy.PolicyFile;
import org.moothall.report.Participation;
import org.moothall.report.Report;

/**
 * Writes a report as JSON for other programs: indented, in a fixed order, in UTF-8. {@code
 * docs/report-json.md} names every field. What is not there is left out rather than null.
 */
public final class ReportJson {

  /** Goes up when a field changes its meaning or goes; new fields may come without. */
  static final int VERSION = 1;

  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private final ObjectWriter writer =
      new JsonMapper()
          .writer(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

  /** Writes a report and a line feed; leaves the stream open. */
  public void write(Report report, OutputStream out) throws IOException {
    String json = wellFormed(writer.writeValueAsString(tree(report)) + "\n");
    out.write(json.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** UTF-8 has no halves of surrogate pairs; U+FFFD stands in for them, as everywhere in Java. */
  private static String wellFormed(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
  }

  private static ObjectNode tree(Report report) {
    ObjectNode node = object();
    node.put("format", "moothall-report");
    node.put("version", VERSION);
    node.put("asOf", report.asOf().toString());
    node.set("matter", matter(report.matter()));
    node.set("participation", participation(report.participation()));
    node.set("map", ReportMap.map(report.map()));
    node.set("themes", array(report.themes(), ReportOpinions::theme));
    node.set("opinions", ReportOpinions.quoted(report.quoted(), report.votes()));
    node.set("councils", array(report.councils(), ReportCouncils::draw));
    ObjectNode roster = node.putObject("roster");
    report.roster().forEach(roster::put);
    node.set("meetings", array(report.meetings(), ReportMeetings::meeting));
    node.set("cases", array(report.cases(), ReportCases::account));
    node.putObject("head")
        .put("sequence", report.head().sequence())
        .put("hash", report.head().hash());
    return node;
  }

  private static ObjectNode matter(MatterView view) {
    Matter matter = view.matter();
    ObjectNode node = object();
    node.put("id", matter.id());
    node.put("title", matter.title());
    node.put("description", matter.description());
    node.put("kind", matter.kind());
    node.put("level", word(matter.level()));
    node.put("openedAt", view.openedAt().toString());
    view.outcome().ifPresent(outcome -> node.set("outcome", outcome(outcome)));
    ObjectNode policy = node.putObject("policy");
    policy.put("version", view.policyVersion());
    policy.set("packs", texts(matter.policy().packs()));
    policy.set(
        "localFiles", texts(matter.policy().local().stream().map(PolicyFile::name).toList()));
    return node;
  }

  private static ObjectNode outcome(Outcome outcome) {
    ObjectNode node =
        switch (outcome) {
          case Outcome.Decided decided ->
              object().put("kind", "decided").put("question", decided.question());
          case Outcome.Referred referred ->
              object().put("kind", "referred").put("to", referred.to());
          case Outcome.Closed closed -> object().put("kind", "closed");
        };
    return node.put("reason", outcome.reason());
  }

  private static ObjectNode participation(Participation who) {
    ObjectNode node = object();
    node.put("people", who.people());
    node.put("authors", who.authors());
    node.put("voters", who.voters());
    node.put("opinions", who.opinions());
    node.put("rejected", who.rejected());
    node.put("votes", who.votes());
    node.set(
        "byChannel",
        array(
            who.byChannel(),
            share ->
                object()
                    .put("channel", share.channel())
                    .put("opinions", share.opinions())
                    .put("authors", share.authors())));
    node.set(
        "byCohort",
        array(
            who.byCohort(),
            share ->
                object()
                    .put("feature", share.feature())
                    .put("value", share.value())
                    .put("roster", share.roster())
                    .put("took", share.took())));
    return node;
  }
}
