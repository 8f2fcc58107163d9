package org.moothall.core.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * @param settings for each question, the settings that its rules mention
 */
record Stack(String version, List<KeptFile> files, Map<PolicyQuestion<?>, List<Setting>> settings) {
  Stack {
    files = List.copyOf(files);
    settings = Map.copyOf(settings);
  }

  /**
   * A stack of these files.
   *
   * @param numbers what each setting is set to
   */
  static Stack of(String version, List<KeptFile> files, SortedMap<String, Long> numbers) {
    Map<PolicyQuestion<?>, List<Setting>> settings = new HashMap<>();
    for (var kept : files) {
      settings.computeIfAbsent(kept.file().question(), asked -> on(asked, files, numbers));
    }
    return new Stack(version, files, settings);
  }

  private static List<Setting> on(
      PolicyQuestion<?> question, List<KeptFile> files, SortedMap<String, Long> numbers) {
    var mentioned =
        files.stream()
            .filter(kept -> kept.file().question().equals(question))
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
    return settings.getOrDefault(question, List.of());
  }

  /** The files with a rule that answers the question. */
  List<KeptFile> on(PolicyQuestion<?> question) {
    return files.stream()
        .filter(kept -> kept.file().question().equals(question) && !kept.kept().isEmpty())
        .toList();
  }
}
