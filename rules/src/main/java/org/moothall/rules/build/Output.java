package org.moothall.rules.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/** What the engine finds on the class path: class files, services, the index. */
final class Output {

  private static final String INDEX = "META-INF/moothall/prebuilt-rules.tsv";
  private static final String SERVICES = "META-INF/services/org.drools.model.Model";
  private static final String MODEL = "Rules[0-9A-F]+";

  private final Path classes;

  Output(Path classes) {
    this.classes = classes;
  }

  /** Deletes what an earlier build compiled, even of files that are gone now. */
  void deleteFormer() throws IOException {
    var services = classes.resolve(SERVICES);
    if (Files.exists(services)) {
      for (var model : Files.readAllLines(services, StandardCharsets.UTF_8)) {
        deleteAll(classes.resolve(model.substring(0, model.lastIndexOf('.')).replace('.', '/')));
      }
    }
  }

  void write(List<RuleText> files, SortedMap<String, byte[]> compiled) throws IOException {
    for (var entry : compiled.entrySet()) {
      write(entry.getKey(), entry.getValue());
    }
    var models = new ArrayList<String>();
    var index = new ArrayList<String>();
    for (var file : files) {
      var model = model(file.packageName(), compiled);
      models.add(model);
      index.add(String.join("\t", file.sha256(), file.checked().question().name(), model));
    }
    write(SERVICES, lines(models));
    write(INDEX, lines(index));
  }

  private static String model(String packageName, SortedMap<String, byte[]> compiled) {
    var folder = packageName.replace('.', '/') + "/";
    var models =
        compiled.keySet().stream()
            .filter(path -> path.startsWith(folder))
            .map(path -> path.substring(folder.length(), path.length() - ".class".length()))
            .filter(name -> name.matches(MODEL))
            .toList();
    if (models.size() != 1) {
      throw new IllegalStateException(
          "package %s has the models %s".formatted(packageName, models));
    }
    return packageName + "." + models.getFirst();
  }

  private static byte[] lines(List<String> lines) {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private void write(String path, byte[] bytes) throws IOException {
    var file = classes.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static void deleteAll(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(Output::delete);
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
