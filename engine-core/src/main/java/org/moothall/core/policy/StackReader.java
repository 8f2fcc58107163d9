package org.moothall.core.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.moothall.LimitExceededException;
import org.moothall.Limits;
import org.moothall.core.policy.drl.Code;
import org.moothall.core.policy.drl.DrlText;
import org.moothall.core.policy.drl.Nearest;
import org.moothall.policy.Diagnostic;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyPack;
import org.moothall.policy.PolicyStack;

/** Reads stacks: finds packs, reads files, lays them upon each other, and works out the version. */
final class StackReader {

  /** The name under which faults of the list of packs are reported; each pack is a line of it. */
  private static final String PACK_LIST = "packs";

  private final PackShelf shelf;
  private final FileReader reader;
  private final Limits limits;

  StackReader(PackShelf shelf, FileReader reader, Limits limits) {
    this.shelf = shelf;
    this.reader = reader;
    this.limits = limits;
  }

  /** A stack, or what is wrong with it. */
  record Read(Optional<Stack> stack, List<Diagnostic> faults) {
    Read {
      faults = List.copyOf(faults);
    }
  }

  Read read(PolicyStack asked) {
    var faults = new ArrayList<Diagnostic>();
    var packs = packs(asked, faults);
    var sources =
        Stream.concat(packs.stream().map(PolicyPack::files), asked.local().stream().map(List::of))
            .toList();
    checkNames(sources, faults);
    var layers = sources.stream().map(files -> layer(files, faults)).toList();
    checkRuleCount(layers);
    var laid = Layers.lay(layers, faults);
    return faults.isEmpty()
        ? new Read(
            Optional.of(Stack.of(version(packs, asked), laid.files(), laid.settings())), faults)
        : new Read(Optional.empty(), inOrder(faults, sources));
  }

  private List<PolicyPack> packs(PolicyStack asked, List<Diagnostic> faults) {
    var packs = new ArrayList<PolicyPack>();
    var seen = new HashSet<String>();
    for (var i = 0; i < asked.packs().size(); i++) {
      var id = asked.packs().get(i);
      if (!seen.add(id)) {
        report(
            faults,
            i,
            Code.PACK_TWICE,
            "the policy pack `%s` is in the stack twice.".formatted(id));
      } else if (shelf.find(id).isEmpty()) {
        var maybe = Nearest.maybe(id, shelf.ids());
        report(
            faults, i, Code.UNKNOWN_PACK, "there is no policy pack `%s`.%s".formatted(id, maybe));
      }
      shelf.find(id).filter(pack -> !packs.contains(pack)).ifPresent(packs::add);
    }
    return packs;
  }

  private static void report(List<Diagnostic> faults, int pack, Code code, String message) {
    faults.add(new Diagnostic(PACK_LIST, pack + 1L, 1, 1, code.toString(), message));
  }

  private static void checkNames(List<List<PolicyFile>> sources, List<Diagnostic> faults) {
    var seen = new HashSet<String>();
    for (var file : sources.stream().flatMap(List::stream).toList()) {
      if (!seen.add(file.name())) {
        faults.add(
            new Diagnostic(
                file.name(),
                1,
                1,
                1,
                Code.FILE_TWICE.toString(),
                "two files of the stack are named `%s`. Maybe rename one.".formatted(file.name())));
      }
    }
  }

  private Layer layer(List<PolicyFile> files, List<Diagnostic> faults) {
    files.forEach(this::checkLength);
    return new Layer(files.stream().flatMap(file -> reader.read(file, faults).stream()).toList());
  }

  private void checkLength(PolicyFile file) {
    if (file.drl().length() > limits.policyFileLength()) {
      throw new LimitExceededException(
          "policyFileLength",
          limits.policyFileLength(),
          file.drl().length(),
          "policy file `%s`".formatted(file.name()));
    }
  }

  private void checkRuleCount(List<Layer> layers) {
    var rules =
        layers.stream()
            .flatMap(layer -> layer.files().stream())
            .mapToLong(file -> file.tree().size())
            .sum();
    if (rules > limits.rules()) {
      throw new LimitExceededException("rules", limits.rules(), rules, "policy stack");
    }
  }

  /** Lengths go before texts, so no two stacks have one canonical text. */
  private static String version(List<PolicyPack> packs, PolicyStack asked) {
    var text = new StringBuilder();
    for (var pack : packs) {
      text.append("pack ").append(pack.id()).append('\n');
      pack.files().forEach(file -> append(file, text));
    }
    text.append("local\n");
    asked.local().forEach(file -> append(file, text));
    return DrlText.sha256(text.toString());
  }

  private static void append(PolicyFile file, StringBuilder text) {
    var drl = DrlText.normalised(file.drl());
    text.append("file ").append(file.name().length()).append(' ').append(file.name()).append(' ');
    text.append(drl.length()).append('\n').append(drl).append('\n');
  }

  /** By file as stacked, then by line and column. */
  private static List<Diagnostic> inOrder(List<Diagnostic> faults, List<List<PolicyFile>> sources) {
    Map<String, Integer> positions = new HashMap<>();
    positions.put(PACK_LIST, -1);
    sources.stream()
        .flatMap(List::stream)
        .forEach(file -> positions.putIfAbsent(file.name(), positions.size()));
    return faults.stream()
        .sorted(
            Comparator.comparingInt((Diagnostic fault) -> positions.getOrDefault(fault.file(), -1))
                .thenComparingLong(Diagnostic::line)
                .thenComparingLong(Diagnostic::column))
        .toList();
  }
}
