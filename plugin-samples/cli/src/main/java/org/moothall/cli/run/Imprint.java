package org.moothall.cli.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.moothall.cli.failure.Codes;
import org.moothall.cli.failure.Failure;

/**
 * What has to be known to open a finished consultation again; it also marks the folder as one.
 *
 * @param matter the matter's id
 * @param zone where the office stands that replies
 * @param asOf the time at the end
 */
record Imprint(String matter, ZoneId zone, Instant asOf) {
  private static final String FILE = "moothall.json";
  private static final String FORMAT = "moothall-consultation-1";
  private static final JsonFactory JSON = new JsonFactory();

  /** Whether a folder bears one. */
  static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  void write(Path folder) throws IOException {
    try (var json = JSON.createGenerator(Files.newOutputStream(folder.resolve(FILE)))) {
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      json.writeStringField("matter", matter);
      json.writeStringField("zone", zone.getId());
      json.writeStringField("asOf", asOf.toString());
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  static Imprint read(Path folder) {
    if (!isIn(folder)) {
      throw Failure.input(
          Codes.NO_OUTPUT,
          "`%s` is no finished consultation: there is no `%s` in it. Maybe run `moothall consult` first."
              .formatted(folder, FILE));
    }
    try (var json = JSON.createParser(Files.newInputStream(folder.resolve(FILE)))) {
      var fields = new HashMap<String, String>();
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
          fields.put(json.currentName(), json.getText());
        }
      }
      return new Imprint(
          Optional.ofNullable(fields.get("matter")).orElseThrow(),
          ZoneId.of(fields.getOrDefault("zone", "")),
          Instant.parse(fields.getOrDefault("asOf", "")));
    } catch (IOException | DateTimeException | NoSuchElementException e) {
      throw Failure.input(
          Codes.NO_OUTPUT,
          "`%s` in `%s` is not what was written there. Maybe run `moothall consult` again."
              .formatted(FILE, folder));
    }
  }
}
