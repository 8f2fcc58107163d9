package org.moothall.core.intake;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** What the names of files say. */
final class Names {

  private Names() {}

  /** The last part of a path. */
  static String of(Path path) {
    return Objects.requireNonNullElse(path.getFileName(), path).toString();
  }

  /** The name without its last ending: {@code chat} for {@code chat.csv}. */
  static String stem(Path path) {
    var name = of(path);
    var dot = name.lastIndexOf('.');
    return dot < 1 ? name : name.substring(0, dot);
  }

  /** Whether the name ends so, in whatever case. */
  static boolean ends(Path path, String... endings) {
    var name = of(path).toLowerCase(Locale.ROOT);
    for (var ending : endings) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
