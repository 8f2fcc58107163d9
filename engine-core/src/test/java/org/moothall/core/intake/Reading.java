package org.moothall.core.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.moothall.Limits;
import org.moothall.spi.OpinionSource;
import org.moothall.spi.RecordingSink;

/** Reads bytes as if they were a file. */
final class Reading {

  private Reading() {}

  static RecordingSink read(OpinionSource source, String name, String content) {
    return read(source, name, content, Limits.defaults());
  }

  static RecordingSink read(OpinionSource source, String name, String content, Limits limits) {
    return read(source, name, content.getBytes(StandardCharsets.UTF_8), limits);
  }

  static RecordingSink read(OpinionSource source, String name, byte[] content, Limits limits) {
    try {
      var folder = Files.createTempDirectory("intake");
      var file = folder.resolve(name);
      try {
        return read(source, Files.write(file, content), limits);
      } finally {
        Files.delete(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RecordingSink read(OpinionSource source, Path path, Limits limits) throws IOException {
    var sink = new RecordingSink();
    source.read(path, limits, sink);
    return sink;
  }
}
