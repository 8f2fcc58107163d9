package org.moothall.rules.kit.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.moothall.policy.PolicyPack;
import org.moothall.policy.PolicyStack;

/**
 * A policy in a folder: {@code policy.yaml} says which packs and files it is made of, and the other
 * {@code *.yaml} hold cases.
 */
public final class CaseFolder {

  /** The file that says which rules the cases of its folder are about. */
  public static final String POLICY = "policy.yaml";

  private static final List<String> CASE_FILE = List.of("stack", "cases");

  private final Path folder;
  private final Collection<PolicyPack> packs;
  private final Faults faults = new Faults();

  private CaseFolder(Path folder, Collection<PolicyPack> packs) {
    this.folder = folder;
    this.packs = packs;
  }

  /**
   * The rules that a folder is about.
   *
   * @throws org.moothall.PolicyException if {@code policy.yaml} is missing or not as it must be
   * @throws IOException if something can't be read
   */
  public static PolicyStack stack(Path folder) throws IOException {
    var reading = new CaseFolder(folder, List.of());
    var stack = reading.folderStack();
    if (stack.isEmpty()) {
      reading.noStack(new Place(POLICY, 1, 1, 1));
    }
    reading.faults.none();
    return stack.orElseThrow();
  }

  /**
   * All cases of a folder, in the order of files and lines.
   *
   * @param packs what providers offer
   * @throws org.moothall.PolicyException with everything that is wrong with the case files
   * @throws IOException if something can't be read
   */
  public static List<Example> read(Path folder, Collection<PolicyPack> packs) throws IOException {
    var reading = new CaseFolder(folder, packs);
    List<Example> examples = new ArrayList<>();
    for (var file : caseFiles(folder)) {
      examples.addAll(reading.file(file));
    }
    reading.faults.none();
    return examples;
  }

  /**
   * The cases of one file.
   *
   * @param packs what providers offer
   * @throws org.moothall.PolicyException with everything that is wrong with it
   * @throws IOException if something can't be read
   */
  public static List<Example> readFile(Path file, Collection<PolicyPack> packs) throws IOException {
    var folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    var reading = new CaseFolder(folder, packs);
    var examples = reading.file(file);
    reading.faults.none();
    return examples;
  }

  private static List<Path> caseFiles(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(path -> path.toString().endsWith(".yaml") || path.toString().endsWith(".yml"))
          .filter(path -> !path.endsWith(POLICY))
          .sorted()
          .toList();
    }
  }

  private List<Example> file(Path path) throws IOException {
    var name = path.getFileName().toString();
    var yaml = new YamlReader(name, faults).read(text(path));
    if (yaml.isEmpty()) {
      return List.of();
    }
    try {
      var fields = Fields.of(yaml.get(), faults, CASE_FILE);
      if (fields.list("cases").isEmpty()) {
        throw faults.note(
            fields.at(),
            CaseCode.NO_CASE,
            "there is no case in this file. Maybe `cases:` is missing.");
      }
      var own = fields.optional("stack");
      var stack =
          own.isPresent()
              ? Optional.of(StackFields.read(own.get(), folder, faults))
              : folderStack();
      var rules = stack.orElseThrow(() -> noStack(fields.at()));
      return new ExampleReader(rules, StackFields.rules(rules, packs), faults)
          .read(fields.list("cases"));
    } catch (Faults.Noted e) {
      return List.of();
    }
  }

  private Faults.Noted noStack(Place at) {
    return faults.note(
        at,
        CaseCode.NO_STACK,
        "no rules are named. Maybe `stack: { packs: [base] }` belongs here, or into `%s`."
            .formatted(POLICY));
  }

  /** The stack of {@code policy.yaml}; empty where there is no such file. */
  private Optional<PolicyStack> folderStack() throws IOException {
    var path = folder.resolve(POLICY);
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    var own = new Faults();
    Optional<PolicyStack> stack = Optional.empty();
    try {
      var yaml = new YamlReader(POLICY, own).read(text(path));
      own.none();
      var fields = Fields.of(yaml.orElseThrow(), own, List.of("stack"));
      stack = Optional.of(StackFields.read(fields.required("stack"), folder, own));
    } catch (Faults.Noted e) {
      // thrown below, with whatever else was noted
    }
    own.none();
    return stack;
  }

  private static String text(Path path) throws IOException {
    return Files.readString(path, StandardCharsets.UTF_8);
  }
}
