package org.moothall.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.moothall.cli.failure.Codes;
import org.moothall.cli.failure.Failure;
import org.moothall.cli.failure.Reasons;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyPack;
import org.moothall.policy.PolicyStack;
import org.moothall.rules.kit.cases.CaseFolder;
import org.moothall.rules.kit.cases.Example;

/** Policies and their cases, as they are named on the command line. */
public final class PolicyInput {

  private static final String DEFAULT_PACK = "base";

  private PolicyInput() {}

  /** A rule file under the name it was given by, so that a message says which is meant. */
  public static PolicyFile file(Path path) {
    if (!Files.isRegularFile(path)) {
      throw Failure.input(
          Codes.NOT_READABLE,
          "there is no file `%s`. Maybe it is misspelt, or in another folder.".formatted(path));
    }
    return new PolicyFile(path.toString().replace('\\', '/'), TextFile.read(path));
  }

  /**
   * Files on top of packs.
   *
   * @param packs ids of packs; where there is none, those that {@code policy.yaml} beside the first
   *     file names, and else {@code base}
   */
  public static PolicyStack stack(List<Path> files, List<String> packs) {
    var local = files.stream().map(PolicyInput::file).toList();
    return new PolicyStack(packs.isEmpty() ? standard(files.getFirst()) : packs, local);
  }

  private static List<String> standard(Path file) {
    var folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    return Files.isRegularFile(folder.resolve(CaseFolder.POLICY))
        ? folderStack(folder).packs()
        : List.of(DEFAULT_PACK);
  }

  /** The stack of a folder with a {@code policy.yaml}, or of a single file on top of packs. */
  public static PolicyStack stack(Path path, List<String> packs) {
    return Files.isDirectory(path) ? folderStack(path) : stack(List.of(path), packs);
  }

  /** The stack that the {@code policy.yaml} of a folder names. */
  public static PolicyStack folderStack(Path folder) {
    return reading(requireFolder(folder), () -> CaseFolder.stack(folder));
  }

  /** All cases of a folder. */
  public static List<Example> cases(Path folder, Collection<PolicyPack> packs) {
    return reading(requireFolder(folder), () -> CaseFolder.read(folder, packs));
  }

  /**
   * One case: {@code FILE#NAME}, or {@code FILE} alone where it holds a single one.
   *
   * @param named what was given on the command line
   */
  public static Example one(String named, Collection<PolicyPack> packs) {
    int hash = named.indexOf('#');
    var path = Path.of(hash < 0 ? named : named.substring(0, hash));
    if (!Files.isRegularFile(path)) {
      throw Failure.input(
          Codes.NOT_READABLE,
          "there is no case file `%s`. Maybe write `FILE#NAME`.".formatted(path));
    }
    var examples = reading(path, () -> CaseFolder.readFile(path, packs));
    if (hash < 0 && examples.size() == 1) {
      return examples.getFirst();
    }
    var name = hash < 0 ? "" : named.substring(hash + 1);
    return examples.stream()
        .filter(example -> example.asked().name().equals(name))
        .findFirst()
        .orElseThrow(() -> noSuchCase(path, name, examples));
  }

  private static Failure noSuchCase(Path path, String name, List<Example> examples) {
    List<String> names =
        new ArrayList<>(examples.stream().map(example -> example.asked().name()).toList());
    return name.isEmpty()
        ? Failure.input(
            Codes.NO_CASE,
            "`%s` holds %s cases. Maybe `%s#%s` was meant."
                .formatted(path, examples.size(), path, names.getFirst()))
        : Failure.input(
            Codes.NO_CASE,
            "`%s` has no case `%s`.%s".formatted(path, name, Nearest.maybe(name, names)));
  }

  private static Path requireFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw Failure.input(
          Codes.NOT_READABLE,
          "there is no folder `%s`. Maybe a folder with a `policy.yaml` was meant."
              .formatted(folder));
    }
    return folder;
  }

  /** Something that reads files. */
  @FunctionalInterface
  private interface Reading<T> {
    T read() throws IOException;
  }

  private static <T> T reading(Path path, Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw Failure.storage(
          Codes.NOT_READABLE, "`%s` can't be read: %s.".formatted(path, Reasons.of(e)), e);
    }
  }
}
