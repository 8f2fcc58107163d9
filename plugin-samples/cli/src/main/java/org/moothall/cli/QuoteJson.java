package org.moothall.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.moothall.policy.Quote;

/** Pieces of rule files, for machines. */
final class QuoteJson {
  private QuoteJson() {}

  /** Writes a list of pieces. */
  static void list(JsonGenerator json, String name, List<Quote> quotes) throws IOException {
    json.writeArrayFieldStart(name);
    for (var quote : quotes) {
      json.writeStartObject();
      members(json, quote);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the members of one piece. */
  static void members(JsonGenerator json, Quote quote) throws IOException {
    json.writeStringField("text", quote.text());
    json.writeStringField("file", quote.file());
    json.writeNumberField("line", quote.line());
    json.writeNumberField("column", quote.column());
  }
}
