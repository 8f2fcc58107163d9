package org.moothall.cli.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.matter.Level;
import org.moothall.matter.Matter;
import org.moothall.policy.PolicyStack;

/** Makes a matter out of what a Polis export says about its conversation. */
final class PolisFolder {
  private static final String SUMMARY = "summary.csv";

  private PolisFolder() {}

  /** The conversation as a matter of the base rules; its id is the folder's name. */
  static Matter matter(Path folder) {
    var summary = summary(folder.resolve(SUMMARY));
    var id = TextFile.name(folder.toAbsolutePath().normalize());
    return new Matter(
        id,
        value(summary, "topic").orElse(id),
        Stream.of("conversation-description", "url")
            .map(key -> value(summary, key))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n\n")),
        "polis",
        Level.COMMUNITY,
        PolicyStack.of("base"));
  }

  /** What the conversation is about, or else the folder's name. */
  static String title(Path folder) {
    return value(summary(folder.resolve(SUMMARY)), "topic")
        .orElseGet(() -> TextFile.name(folder.toAbsolutePath().normalize()));
  }

  private static Optional<String> value(Map<String, String> summary, String key) {
    return Optional.ofNullable(summary.get(key)).map(String::strip).filter(v -> !v.isEmpty());
  }

  private static Map<String, String> summary(Path file) {
    var summary = new HashMap<String, String>();
    if (Files.isRegularFile(file)) {
      Csv.rows(file).stream()
          .filter(row -> row.getFieldCount() == 2)
          .forEach(row -> summary.put(row.getField(0), row.getField(1)));
    }
    return summary;
  }
}
