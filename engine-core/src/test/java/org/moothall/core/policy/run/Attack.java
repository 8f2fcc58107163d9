package org.moothall.core.policy.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A rule file that does what rules must not. When it gets through, it leaves a mark: see {@link
 * Effect}, or an answer that says {@value #MARK}.
 *
 * @param technique the folder it lies in
 * @param name the file's name without its ending
 * @param drl its text, without a package
 */
record Attack(String technique, String name, String drl) {

  static final String MARK = "EFFECT";

  static final Comparator<Attack> BY_NAME = Comparator.comparing(Attack::toString);

  /** Every file below {@code attacks}, sorted. */
  static List<Attack> all() {
    try (var files = Files.walk(folder())) {
      return files
          .filter(file -> file.toString().endsWith(".drl"))
          .sorted()
          .map(Attack::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(Attack.class.getResource("attacks")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Attack of(Path file) {
    var name = Objects.requireNonNull(file.getFileName()).toString();
    var technique = Objects.requireNonNull(file.getParent().getFileName()).toString();
    try {
      return new Attack(technique, name.substring(0, name.length() - 4), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String packageName() {
    return "attack." + (technique + "." + name).replace('-', '_');
  }

  String inPackage() {
    return "package " + packageName() + ";\n" + drl;
  }

  @Override
  public String toString() {
    return technique + "/" + name;
  }
}
