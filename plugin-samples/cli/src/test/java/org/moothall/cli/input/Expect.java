package org.moothall.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.moothall.cli.failure.Failure;

/** What the tests of the readers share. */
final class Expect {
  private Expect() {}

  /** That reading fails at this place, with this code, and with these words in the message. */
  static void failure(ThrowingCallable reading, String where, String code, String words) {
    var failure = catchThrowableOfType(Failure.class, reading);
    assertThat(failure).isNotNull();
    assertThat(failure.where().orElseThrow()).hasToString(where);
    assertThat(failure.code()).isEqualTo(code);
    assertThat(failure).hasMessageContaining(words);
  }

  /** A file of a folder with this text in it. */
  static Path file(Path folder, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
