package org.moothall.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.moothall.opinion.VotePrediction;

/**
 * How people are likely to vote.
 *
 * @param all one a pair, in the order of the pairs
 */
record Predictions(List<VotePrediction> all) {
  Predictions {
    all = List.copyOf(all);
  }

  String csv() {
    var text = new StringWriter();
    var csv = GroupsCsv.writer(text);
    csv.writeRecord("participant", "comment-id", "p-agree", "p-pass", "p-disagree");
    for (var one : all) {
      csv.writeRecord(
          one.person(),
          one.opinion(),
          GroupsCsv.number(one.agree()),
          GroupsCsv.number(one.pass()),
          GroupsCsv.number(one.disagree()));
    }
    return text.toString();
  }

  void write(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("predictions");
    for (var one : all) {
      json.writeStartObject();
      json.writeStringField("participant", one.person());
      json.writeStringField("comment-id", one.opinion());
      json.writeNumberField("p-agree", one.agree());
      json.writeNumberField("p-pass", one.pass());
      json.writeNumberField("p-disagree", one.disagree());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
