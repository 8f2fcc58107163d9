package org.moothall.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.moothall.cli.failure.Codes;
import org.moothall.cli.failure.Failure;
import org.moothall.cli.failure.Reasons;

/** Writes or replaces a file that was asked for. */
final class OutputFile {
  private OutputFile() {}

  static void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw Failure.storage(
          Codes.NOT_WRITABLE,
          "`%s` can't be written: %s. Maybe choose another file.".formatted(file, Reasons.of(e)),
          e);
    }
  }
}
