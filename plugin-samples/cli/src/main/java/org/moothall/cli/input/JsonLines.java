package org.moothall.cli.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a small file of JSON Lines whole: one object a line, blank lines between them allowed. */
final class JsonLines {
  private JsonLines() {}

  /** The objects, in the order of the file. */
  static List<Fields> read(Path file) {
    var objects = new ArrayList<Fields>();
    long line = 0;
    for (var text : TextFile.read(file).split("\n", -1)) {
      line++;
      if (!text.isBlank()) {
        objects.add(Fields.of(Json.read(TextFile.name(file), line, text)));
      }
    }
    return objects;
  }
}
