package org.moothall.rules.kit.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyPack;
import org.moothall.policy.PolicyStack;

/** Reads which rules cases are about: {@code stack: { packs: [base], files: [street.drl] }}. */
final class StackFields {

  private static final Pattern RULE = Pattern.compile("(?m)^\\s*rule\\s+\"([^\"\\n]+)\"");

  private StackFields() {}

  /**
   * The stack.
   *
   * @param folder where its files are looked for
   */
  static PolicyStack read(Yaml yaml, Path folder, Faults faults) throws IOException {
    var fields = Fields.of(yaml, faults, List.of("packs", "files"));
    var packs = fields.texts("packs").stream().map(Yaml.Scalar::value).toList();
    List<PolicyFile> files = new ArrayList<>();
    for (var name : fields.texts("files")) {
      files.add(file(name, folder, faults));
    }
    if (packs.isEmpty() && files.isEmpty()) {
      throw faults.note(
          yaml.at(),
          CaseCode.NO_STACK,
          "the stack has neither packs nor files. Maybe `packs: [base]` was meant.");
    }
    return new PolicyStack(packs, files);
  }

  private static PolicyFile file(Yaml.Scalar name, Path folder, Faults faults) throws IOException {
    var path = folder.resolve(name.value());
    if (!Files.isRegularFile(path)) {
      throw faults.note(
          name.at(),
          CaseCode.UNKNOWN_NAME,
          "there is no file `%s` beside this one.%s"
              .formatted(name.value(), Nearest.maybe(name.value(), drlFiles(folder))));
    }
    return new PolicyFile(name.value(), Files.readString(path, StandardCharsets.UTF_8));
  }

  private static List<String> drlFiles(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".drl"))
          .sorted()
          .toList();
    }
  }

  /** The names of all rules of a stack. */
  static List<String> rules(PolicyStack stack, Collection<PolicyPack> packs) {
    var files =
        packs.stream()
            .filter(pack -> stack.packs().contains(pack.id()))
            .flatMap(pack -> pack.files().stream());
    return Stream.concat(files, stack.local().stream())
        .flatMap(file -> RULE.matcher(file.drl()).results())
        .map((MatchResult found) -> found.group(1))
        .sorted()
        .toList();
  }
}
