package org.moothall.rules.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.moothall.core.policy.check.CheckedFile;
import org.moothall.core.policy.check.DrlReader;
import org.moothall.core.policy.drl.DrlText;
import org.moothall.core.policy.drl.Faults;
import org.moothall.policy.Diagnostic;
import org.moothall.policy.PolicyFile;

/**
 * A rule file as the engine's own reader understands it.
 *
 * @param packageName after its path, so that no two files share one
 * @param sha256 of its normalised text
 */
record RuleText(String packageName, String sha256, CheckedFile checked) {

  /**
   * Reads and checks a file.
   *
   * @param resources the directory that its path is told from
   * @throws IllegalStateException if there is a fault in it
   */
  static RuleText read(Path resources, Path path, DrlReader reader) {
    var name = resources.relativize(path).toString().replace('\\', '/');
    var file = new PolicyFile(name, text(path));
    var faults = new Faults(name);
    var checked = reader.read(file, faults).orElseThrow(() -> faulty(faults));
    var packageName = name.substring(0, name.length() - ".drl".length()).replace('/', '.');
    return new RuleText(packageName, DrlText.sha256(DrlText.normalised(file.drl())), checked);
  }

  private static String text(Path path) {
    try {
      return Files.readString(path, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IllegalStateException faulty(Faults faults) {
    return new IllegalStateException(
        faults.sorted().stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
  }

  /** What is compiled: the file printed afresh. */
  String drl() {
    return "package " + packageName + ";\n" + checked.body();
  }
}
