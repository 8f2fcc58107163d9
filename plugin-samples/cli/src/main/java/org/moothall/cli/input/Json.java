package org.moothall.cli.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.moothall.cli.failure.Codes;
import org.moothall.cli.failure.Failure;
import org.moothall.cli.failure.Location;

/** A JSON value that knows where it stands. */
sealed interface Json {
  /** Where it begins. */
  Location at();

  /** Text. */
  record Text(Location at, String value) implements Json {}

  /** A number. */
  record Numeral(Location at, BigDecimal value) implements Json {}

  /** True or false. */
  record Flag(Location at, boolean value) implements Json {}

  /** A list. */
  record Array(Location at, List<Json> values) implements Json {}

  /** Named values, in the order of the file. */
  record Members(Location at, Map<String, Json> values) implements Json {}

  /**
   * Reads one value and nothing after it.
   *
   * @param file the file's name
   * @param firstLine the line the text begins on, from 1
   */
  static Json read(String file, long firstLine, String text) {
    return new Reading(file, firstLine).read(text);
  }

  /** One reading of one text. */
  final class Reading {
    private static final int DEPTH = 32;
    private static final JsonFactory FACTORY =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
            .build();

    private final String file;
    private final long firstLine;

    private Reading(String file, long firstLine) {
      this.file = file;
      this.firstLine = firstLine;
    }

    private Json read(String text) {
      try (var parser = FACTORY.createParser(text)) {
        return whole(parser);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Json whole(JsonParser parser) throws IOException {
      try {
        if (parser.nextToken() == null) {
          throw broken(parser.currentLocation(), "there is nothing here");
        }
        var value = value(parser);
        if (parser.nextToken() != null) {
          throw broken(parser.currentTokenLocation(), "something follows the end of the value");
        }
        return value;
      } catch (JsonProcessingException e) {
        var at = Objects.requireNonNullElse(e.getLocation(), parser.currentLocation());
        throw broken(at, e.getOriginalMessage());
      }
    }

    private Json value(JsonParser parser) throws IOException {
      var at = location(parser.currentTokenLocation());
      return switch (parser.currentToken()) {
        case VALUE_STRING -> new Text(at, parser.getText());
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Numeral(at, parser.getDecimalValue());
        case VALUE_TRUE -> new Flag(at, true);
        case VALUE_FALSE -> new Flag(at, false);
        case START_ARRAY -> array(at, parser);
        case START_OBJECT -> members(at, parser);
        default ->
            throw Failure.input(
                at, Codes.UNFIT_VALUE, "`null` says nothing. Maybe leave the field out.");
      };
    }

    private Json array(Location at, JsonParser parser) throws IOException {
      var values = new ArrayList<Json>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        values.add(value(parser));
      }
      return new Array(at, values);
    }

    private Json members(Location at, JsonParser parser) throws IOException {
      var values = new LinkedHashMap<String, Json>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        var name = parser.currentName();
        parser.nextToken();
        values.put(name, value(parser));
      }
      return new Members(at, values);
    }

    private Location location(JsonLocation at) {
      return new Location(file, firstLine - 1 + at.getLineNr(), at.getColumnNr());
    }

    private Failure broken(JsonLocation at, String what) {
      return Failure.input(
          location(at),
          Codes.BROKEN_JSON,
          "this is no JSON: %s. Maybe a comma, a quote or a bracket is missing or one too many."
              .formatted(what.lines().findFirst().orElse("")));
    }
  }
}
