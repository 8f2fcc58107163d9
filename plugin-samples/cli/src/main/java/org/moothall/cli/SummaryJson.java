package org.moothall.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.moothall.cli.run.Summary;
import org.moothall.council.Draw;
import org.moothall.ledger.CaseView;
import org.moothall.ledger.Promise;
import org.moothall.meeting.QuestionView;
import org.moothall.opinion.OpinionGroup;
import org.moothall.opinion.RowProblem;
import org.moothall.report.Report;

/** A summary for machines: one JSON object in one line; {@code README.md} names its members. */
final class SummaryJson {
  private final Summary summary;
  private final Report report;
  private final Path folder;

  SummaryJson(Summary summary, Path folder) {
    this.summary = summary;
    this.report = summary.report();
    this.folder = folder;
  }

  @Override
  public String toString() {
    return JsonText.of(this::write);
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStringField("matter", report.matter().matter().id());
    json.writeStringField("title", report.matter().matter().title());
    participation(json);
    map(json);
    councils(json);
    questions(json);
    cases(json);
    problems(json);
    json.writeStringField("head", report.head().toString());
    json.writeStringField("folder", folder.toString());
    json.writeStringField("report", folder.resolve("report.html").toString());
  }

  private void participation(JsonGenerator json) throws IOException {
    var took = report.participation();
    json.writeNumberField("people", took.people());
    json.writeNumberField("opinions", took.opinions());
    json.writeNumberField("rejected", took.rejected());
    json.writeNumberField("votes", took.votes());
    json.writeNumberField("voters", took.voters());
    json.writeNumberField("skipped", summary.skipped());
  }

  private void map(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("groups");
    for (OpinionGroup group : report.map().groups()) {
      json.writeStartObject();
      json.writeStringField("id", group.id());
      json.writeNumberField("people", group.size());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("shared", report.map().consensus().size());
    json.writeNumberField("divisive", report.map().divisive().size());
    json.writeNumberField("themes", report.themes().size());
  }

  private void councils(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("councils");
    for (Draw draw : report.councils()) {
      json.writeStartObject();
      json.writeStringField("id", draw.order().council());
      json.writeBooleanField("seated", draw instanceof Draw.Seated);
      switch (draw) {
        case Draw.Seated seated -> {
          json.writeNumberField("members", seated.members().size());
          json.writeNumberField("alternates", seated.alternates().size());
        }
        case Draw.Impossible impossible -> {
          json.writeArrayFieldStart("clashing");
          for (var reason : impossible.clashing()) {
            json.writeString(reason.toString());
          }
          json.writeEndArray();
        }
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void questions(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("questions");
    for (QuestionView question : summary.questions().toList()) {
      json.writeStartObject();
      json.writeStringField("id", question.id());
      json.writeStringField("meeting", question.meeting());
      if (question.decision().isPresent()) {
        var decision = question.decision().get();
        json.writeStringField("decision", lower(decision));
        json.writeNumberField("for", decision.tally().inFavour());
        json.writeNumberField("against", decision.tally().against());
        json.writeNumberField("abstained", decision.tally().abstained());
        json.writeNumberField("present", decision.tally().present());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void cases(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("accounts");
    for (CaseView view : report.cases()) {
      json.writeStartObject();
      json.writeStringField("id", view.opened().id());
      json.writeStringField("level", view.reached().name().toLowerCase(Locale.ROOT));
      json.writeBooleanField("answered", view.answered());
      json.writeBooleanField("resolved", view.resolution().isPresent());
      json.writeArrayFieldStart("promises");
      for (Promise promise : view.promises()) {
        json.writeStartObject();
        json.writeStringField("id", promise.id());
        json.writeStringField("state", lower(promise.state()));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void problems(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("problems");
    for (RowProblem problem : summary.problems()) {
      json.writeStartObject();
      json.writeStringField("file", problem.file());
      json.writeNumberField("line", problem.line());
      json.writeNumberField("column", problem.column());
      json.writeStringField("code", problem.code());
      json.writeStringField("message", problem.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String lower(Object sealed) {
    return sealed.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
