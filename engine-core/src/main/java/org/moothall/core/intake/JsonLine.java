package org.moothall.core.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moothall.Limits;

/** Parses a line that holds one flat JSON object. */
final class JsonLine {

  private static final Set<String> NUMBERS_TOO = Set.of("vote", "moderated");

  private final JsonFactory factory;
  private final Limits limits;

  JsonLine(Limits limits) {
    this.limits = limits;
    this.factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.depth())
                    .maxStringLength(limits.rowLength())
                    .maxNameLength(limits.rowLength())
                    .maxNumberLength(limits.rowLength())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();
  }

  /** The object's fields, by name. */
  JsonRow parse(Line line) throws BadRow {
    check(line);
    try (var parser = factory.createParser(line.text())) {
      return new JsonRow(line.number(), bounded(parser));
    } catch (JsonProcessingException e) {
      throw new BadRow(Codes.BROKEN_JSON, column(e), "broken JSON: " + firstLine(e));
    } catch (IOException e) {
      throw new AssertionError("a string can always be read", e);
    }
  }

  private void check(Line line) throws BadRow {
    if (line.tooLong()) {
      throw new BadRow(
          Codes.TOO_LARGE,
          1,
          "the line is longer than the limit `rowLength` of %s".formatted(limits.rowLength()));
    }
    var bad = Surrogates.indexOfUnpaired(line.text());
    if (bad >= 0) {
      throw new BadRow(Codes.NOT_UTF8, bad + 1L, Utf8Reader.badByte(line.text(), bad));
    }
  }

  /** The object, unless it is too deep: every other bound is that of the line. */
  private Map<String, JsonRow.Field> bounded(JsonParser parser) throws IOException, BadRow {
    try {
      return object(parser);
    } catch (StreamConstraintsException e) {
      throw new BadRow(
          Codes.TOO_LARGE,
          Math.max(1, parser.currentLocation().getColumnNr()),
          "the JSON is nested deeper than the limit `depth` of %s".formatted(limits.depth()));
    }
  }

  private static Map<String, JsonRow.Field> object(JsonParser parser) throws IOException, BadRow {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new BadRow(Codes.BROKEN_JSON, here(parser), "the line is no JSON object");
    }
    var fields = new LinkedHashMap<String, JsonRow.Field>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      parser.nextToken();
      fields.put(name, new JsonRow.Field(value(name, parser), here(parser)));
    }
    if (parser.nextToken() != null) {
      throw new BadRow(Codes.BROKEN_JSON, here(parser), "something follows the JSON object");
    }
    return fields;
  }

  private static Optional<String> value(String name, JsonParser parser) throws IOException, BadRow {
    var column = here(parser);
    switch (parser.currentToken()) {
      case VALUE_STRING -> {
        return Optional.of(parser.getText());
      }
      case VALUE_NULL -> {
        return Optional.empty();
      }
      case VALUE_NUMBER_INT -> {
        if (NUMBERS_TOO.contains(name)) {
          return Optional.of(parser.getText());
        }
      }
      default -> parser.skipChildren();
    }
    if (RowKind.anyKnows(name)) {
      throw new BadRow(Codes.UNFIT_VALUE, column, "the value of `%s` is no string".formatted(name));
    }
    return Optional.empty();
  }

  private static long here(JsonParser parser) {
    return Math.max(1, parser.currentTokenLocation().getColumnNr());
  }

  private static long column(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
  }

  private static String firstLine(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("it can't be read");
  }
}
