package org.moothall.core.report;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON that may stand inside a script element: no text in it can end the element or the
 * line.
 */
final class ScriptJson {
  private static final JsonMapper MAPPER =
      new JsonMapper(
          new JsonFactoryBuilder()
              .characterEscapes(new MarkupEscapes())
              .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
              .build());

  private ScriptJson() {}

  /** Writes maps, lists, texts and numbers. */
  static String of(Object tree) {
    try {
      return MAPPER.writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("this is no tree of maps, lists, texts and numbers", e);
    }
  }

  /** Escapes what has a meaning in HTML, besides what JSON itself asks for. */
  private static final class MarkupEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    private final int[] escapes = standardAsciiEscapesForJSON();

    MarkupEscapes() {
      for (char c : new char[] {'<', '>', '&', '\''}) {
        escapes[c] = ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return escapes.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int ch) {
      return null;
    }
  }
}
