package org.moothall.core.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.moothall.core.policy.drl.Code;
import org.moothall.core.policy.drl.Nearest;
import org.moothall.core.policy.tree.RuleHead;
import org.moothall.core.policy.tree.RuleHead.Overridden;
import org.moothall.policy.Diagnostic;

/** Lays files upon each other: finds which rules stand, which are replaced, and what clashes. */
final class Layers {

  private final Map<String, Standing> standing = new LinkedHashMap<>();
  private final List<Diagnostic> faults;
  private int height;

  private Layers(List<Diagnostic> faults) {
    this.faults = faults;
  }

  /**
   * Which rules of which file are left.
   *
   * @param layers the most general first
   * @param faults where clashes are reported to
   */
  static Laid lay(List<Layer> layers, List<Diagnostic> faults) {
    var laid = new Layers(faults);
    layers.forEach(laid::lay);
    var settings = new SettingLayers(laid.standing.values(), faults);
    settings.check();
    return new Laid(laid.kept(layers), settings.values());
  }

  /**
   * What is left.
   *
   * @param files each with its rules that no other replaces; settings are no rules here
   * @param settings the number of each setting by the name under which it was declared
   */
  record Laid(List<KeptFile> files, SortedMap<String, Long> settings) {}

  private void lay(Layer layer) {
    height++;
    var added = new ArrayList<Standing>();
    for (var file : layer.files()) {
      for (var i = 0; i < file.tree().size(); i++) {
        added.add(new Standing(file, i, height));
      }
    }
    added.forEach(this::name);
    added.forEach(rule -> rule.head().overrides().ifPresent(other -> replace(rule, other)));
  }

  private void name(Standing rule) {
    var other = standing.putIfAbsent(rule.head().name(), rule);
    if (other != null) {
      report(
          rule,
          rule.head().line(),
          rule.head().column(),
          RuleHead.KEYWORD.length(),
          Code.NAME_TAKEN,
          "the name is taken by the rule %s. Maybe a name of its own and `@overrides(\"%s\")` were meant."
              .formatted(other.place(), other.head().name()));
    }
  }

  private void replace(Standing rule, Overridden overridden) {
    var other = standing.get(overridden.rule());
    if (other == null) {
      report(
          rule,
          overridden,
          Code.OVERRIDES_NOTHING,
          "there is no rule `%s` to override.%s"
              .formatted(overridden.rule(), Nearest.maybe(overridden.rule(), standing.keySet())));
    } else if (other.layer() == height) {
      report(
          rule,
          overridden,
          Code.OVERRIDES_OWN_LAYER,
          "the rule %s is of the same pack or file. Maybe change it there."
              .formatted(other.place()));
    } else if (other.rule().isSetting() != rule.rule().isSetting()) {
      report(rule, overridden, Code.SETTING_MISMATCH, mismatch(rule, other));
    } else if (other.head().entrenched() && !rule.rule().isSetting()) {
      report(
          rule,
          overridden,
          Code.OVERRIDES_ENTRENCHED,
          "the rule %s is entrenched and can't be replaced by `%s`. Maybe add a stricter rule beside it."
              .formatted(other.place(), rule.head().name()));
    } else if (other.replacedBy().isPresent()) {
      var present = other.replacedBy().get();
      report(
          rule,
          overridden,
          Code.OVERRIDDEN_TWICE,
          "the rule %s is replaced by %s already. Maybe `@overrides(\"%s\")` was meant."
              .formatted(other.place(), present.place(), present.head().name()));
    } else if (!other.file().question().equals(rule.file().question())
        && !rule.rule().isSetting()) {
      report(
          rule,
          overridden,
          Code.OVERRIDES_OTHER_QUESTION,
          "the rule %s answers the question of %s, and `%s` that of %s."
              .formatted(
                  other.place(),
                  other.file().question().name(),
                  rule.head().name(),
                  rule.file().question().name()));
    } else {
      rule.replace(other);
    }
  }

  private static String mismatch(Standing rule, Standing other) {
    return other.rule().isSetting()
        ? "%s is a setting. Maybe change its number: `@setting(…)` and `when then end`."
            .formatted(other.place())
        : "the rule %s is no setting, and `%s` is one."
            .formatted(other.place(), rule.head().name());
  }

  private void report(Standing rule, Overridden at, Code code, String message) {
    report(rule, at.line(), at.column(), at.rule().length() + 2L, code, message);
  }

  private void report(
      Standing rule, long line, long column, long length, Code code, String message) {
    faults.add(new Diagnostic(rule.file().name(), line, column, length, code.toString(), message));
  }

  private List<KeptFile> kept(List<Layer> layers) {
    var kept = new LinkedHashMap<RuleFile, TreeSet<Integer>>();
    layers.forEach(layer -> layer.files().forEach(file -> kept.put(file, new TreeSet<>())));
    for (var rule : standing.values()) {
      var indices = kept.get(rule.file());
      if (indices != null && rule.stands() && !rule.rule().isSetting()) {
        indices.add(rule.index());
      }
    }
    return kept.entrySet().stream()
        .map(entry -> new KeptFile(entry.getKey(), entry.getValue()))
        .toList();
  }
}
