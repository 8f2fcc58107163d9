package org.moothall.cli.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.moothall.cli.failure.Codes;
import org.moothall.cli.failure.Failure;
import org.moothall.cli.failure.Location;
import org.moothall.cli.failure.Reasons;

/** Reads a whole file as UTF-8, with or without a byte order mark. */
final class TextFile {
  private TextFile() {}

  /** The file's text. */
  static String read(Path file) {
    byte[] bytes = bytes(file);
    var text = decode(file, bytes);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The file's name, without its folders. */
  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw Failure.storage(
          Codes.NOT_READABLE,
          "`%s` can't be read: %s. Maybe its permissions do not allow it."
              .formatted(file, Reasons.of(e)),
          e);
    }
  }

  private static String decode(Path file, byte[] bytes) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    var result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw notUtf8(file, out.flip().toString());
    }
    return out.flip().toString();
  }

  private static Failure notUtf8(Path file, String before) {
    long line = 1 + before.chars().filter(c -> c == '\n').count();
    long column = before.length() - (before.lastIndexOf('\n') + 1) + 1L;
    return Failure.input(
        new Location(name(file), line, column),
        Codes.NOT_UTF8,
        "the bytes here are no UTF-8. Maybe the file was saved in another encoding, such as GBK.");
  }
}
