package org.moothall.rules.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.moothall.core.policy.check.DrlReader;
import org.moothall.policy.PolicyQuestion;

/**
 * Checks and compiles every rule file below a directory and puts beside the module's classes: the
 * classes of the executable models, the list of models as services, and an index from each file's
 * text to its model.
 *
 * <p>Arguments: the directory of resources, the directory of classes.
 */
public final class Prebuild {

  private Prebuild() {}

  /** Runs in a JVM of its own, with the settings of Drools' compiler that the build gives it. */
  public static void main(String[] arguments) throws IOException {
    var resources = Path.of(arguments[0]);
    var output = new Output(Path.of(arguments[1]));
    var files = rules(resources);
    var compiled = Compilation.of(files);
    output.deleteFormer();
    output.write(files, compiled);
  }

  private static List<RuleText> rules(Path resources) throws IOException {
    List<Path> paths;
    try (var all = Files.walk(resources)) {
      paths = all.filter(path -> path.toString().endsWith(".drl")).sorted().toList();
    }
    if (paths.isEmpty()) {
      throw new IllegalStateException("there are no rule files below " + resources);
    }
    var reader = new DrlReader(PolicyQuestion.all());
    return paths.stream().map(path -> RuleText.read(resources, path, reader)).toList();
  }
}
