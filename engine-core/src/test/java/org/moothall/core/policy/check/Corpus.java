package org.moothall.core.policy.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Rule files that lie among the tests' resources. */
final class Corpus {

  private Corpus() {}

  /**
   * One file.
   *
   * @param name its folder and name, without its ending
   */
  record Sample(String name, String drl) {
    String folder() {
      return name.contains("/") ? name.substring(0, name.indexOf('/')) : "";
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** The files below a folder, sorted by name. */
  static List<Sample> files(String folder) {
    try {
      var root = Path.of(Corpus.class.getResource("/org/moothall/core/policy/" + folder).toURI());
      try (var files = Files.walk(root)) {
        return files
            .filter(file -> file.toString().endsWith(".drl"))
            .sorted()
            .map(file -> new Sample(name(root, file), text(file)))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/').replaceFirst("\\.drl$", "");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
