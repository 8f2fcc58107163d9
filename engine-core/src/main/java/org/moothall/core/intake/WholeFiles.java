package org.moothall.core.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes files of one folder so that nobody ever finds half of one: all are written aside first,
 * and moved to their places when all are whole.
 */
final class WholeFiles {

  /** What a file holds. */
  interface Content {
    void writeTo(Writer writer) throws IOException;
  }

  private WholeFiles() {}

  static void write(Path folder, Map<String, Content> files) throws IOException {
    Files.createDirectories(folder);
    var aside = Files.createTempDirectory(folder, ".unfinished-");
    try {
      for (var file : files.entrySet()) {
        try (var writer = Files.newBufferedWriter(aside.resolve(file.getKey()), UTF_8)) {
          file.getValue().writeTo(writer);
        }
      }
      for (var name : files.keySet()) {
        Files.move(aside.resolve(name), folder.resolve(name), ATOMIC_MOVE);
      }
    } finally {
      for (var name : files.keySet()) {
        Files.deleteIfExists(aside.resolve(name));
      }
      Files.deleteIfExists(aside);
    }
  }
}
