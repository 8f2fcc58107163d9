package org.moothall.core.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.moothall.core.policy.check.SettingUse;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.fact.Setting;

/**
 * A policy stack in which nothing is wrong.
 *
 * @param version the SHA-256 of its canonical text, in hexadecimal
 * @param files every file and which of its rules stand, the most general first
 * @param parts for each question that some rule answers, what answering it takes
 */
record Stack(String version, List<KeptFile> files, Map<PolicyQuestion<?>, Part> parts) {
  Stack {
    files = List.copyOf(files);
    parts = Map.copyOf(parts);
  }

  /**
   * What answering one question takes.
   *
   * @param files the files with a rule that answers it
   * @param key equal for files whose rules are equal
   * @param settings the settings that its rules mention
   */
  record Part(List<KeptFile> files, List<String> key, List<Setting> settings) {
    Part {
      files = List.copyOf(files);
      key = List.copyOf(key);
      settings = List.copyOf(settings);
    }
  }

  /**
   * A stack of these files.
   *
   * @param numbers what each setting is set to
   */
  static Stack of(String version, List<KeptFile> files, SortedMap<String, Long> numbers) {
    Map<PolicyQuestion<?>, Part> parts = new HashMap<>();
    for (var kept : files) {
      parts.computeIfAbsent(kept.file().question(), asked -> part(asked, files, numbers));
    }
    return new Stack(version, files, parts);
  }

  private static Part part(
      PolicyQuestion<?> question, List<KeptFile> files, SortedMap<String, Long> numbers) {
    var answering =
        files.stream()
            .filter(kept -> kept.file().question().equals(question) && !kept.kept().isEmpty())
            .toList();
    var key = answering.stream().map(KeptFile::key).toList();
    return new Part(answering, key, mentioned(answering, numbers));
  }

  private static List<Setting> mentioned(List<KeptFile> files, SortedMap<String, Long> numbers) {
    var mentioned =
        files.stream()
            .flatMap(KeptFile::tree)
            .flatMap(SettingUse::in)
            .map(use -> use.name().text())
            .collect(Collectors.toSet());
    return numbers.entrySet().stream()
        .filter(setting -> mentioned.contains(setting.getKey()))
        .map(setting -> new Setting(setting.getKey(), setting.getValue()))
        .toList();
  }

  /** The settings that the question's rules mention. */
  List<Setting> settingsOn(PolicyQuestion<?> question) {
    return part(question).map(Part::settings).orElse(List.of());
  }

  /** What answering the question takes; empty where no rule does. */
  Optional<Part> part(PolicyQuestion<?> question) {
    return Optional.ofNullable(parts.get(question)).filter(part -> !part.files().isEmpty());
  }
}
