package org.moothall.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.moothall.policy.Diagnostic;

/** Diagnostics as editors take them: the shape of the Language Server Protocol. */
final class LspDiagnostic {
  private static final int ERROR = 1;

  private LspDiagnostic() {}

  /** Writes the member {@code diagnostics}. */
  static void write(JsonGenerator json, List<Diagnostic> diagnostics) throws IOException {
    json.writeArrayFieldStart("diagnostics");
    for (var diagnostic : diagnostics) {
      write(json, diagnostic);
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Diagnostic diagnostic) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", diagnostic.file());
    var path = Path.of(diagnostic.file());
    if (Files.exists(path)) {
      json.writeStringField("uri", path.toUri().toString());
    }
    json.writeObjectFieldStart("range");
    position(json, "start", diagnostic.line() - 1, diagnostic.column() - 1);
    position(json, "end", diagnostic.line() - 1, diagnostic.column() - 1 + diagnostic.length());
    json.writeEndObject();
    json.writeNumberField("severity", ERROR);
    json.writeStringField("code", diagnostic.code());
    json.writeStringField("source", "moothall");
    json.writeStringField("message", diagnostic.message());
    json.writeEndObject();
  }

  /** Lines and characters count from 0 there. */
  private static void position(JsonGenerator json, String name, long line, long character)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("line", line);
    json.writeNumberField("character", character);
    json.writeEndObject();
  }
}
