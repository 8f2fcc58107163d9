package org.moothall.core.policy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.moothall.core.policy.check.Polarity;
import org.moothall.core.policy.check.SettingUse;
import org.moothall.core.policy.drl.Code;
import org.moothall.core.policy.drl.Nearest;
import org.moothall.core.policy.tree.RuleHead.Amount;
import org.moothall.core.policy.tree.RuleHead.Direction;
import org.moothall.core.policy.tree.RuleHead.Setting;
import org.moothall.core.policy.tree.Token;
import org.moothall.policy.Diagnostic;

/** The settings of a stack: what each is set to, and whether changes and uses keep to the rules. */
final class SettingLayers {

  private final Collection<Standing> rules;
  private final List<Diagnostic> faults;

  /** Settings that replace none, by name. */
  private final Map<String, Standing> declared = new LinkedHashMap<>();

  /** Names that settings of a higher layer have of their own, and which setting each changes. */
  private final Map<String, String> changes = new TreeMap<>();

  SettingLayers(Collection<Standing> rules, List<Diagnostic> faults) {
    this.rules = rules;
    this.faults = faults;
    settings()
        .forEach(
            rule -> {
              if (rule.replaces().isPresent()) {
                changes.put(rule.head().name(), root(rule).head().name());
              } else if (rule.head().overrides().isEmpty()) {
                declared.put(rule.head().name(), rule);
              }
            });
  }

  /** What each setting is set to, by the name under which it was declared. */
  SortedMap<String, Long> values() {
    var values = new TreeMap<String, Long>();
    declared.forEach((name, rule) -> values.put(name, setting(top(rule)).value().number()));
    return values;
  }

  void check() {
    settings().filter(rule -> rule.replaces().isPresent()).forEach(this::checkChange);
    rules.stream()
        .filter(rule -> rule.stands() && !rule.rule().isSetting())
        .forEach(this::checkUses);
  }

  private Stream<Standing> settings() {
    return rules.stream().filter(rule -> rule.rule().isSetting());
  }

  private void checkChange(Standing rule) {
    var root = root(rule);
    var bounds = setting(root);
    var value = setting(rule).value();
    bounds
        .least()
        .filter(least -> value.number() < least.number())
        .ifPresent(least -> outOfBounds(rule, root, "is less than `@least(%s)`", least));
    bounds
        .most()
        .filter(most -> value.number() > most.number())
        .ifPresent(most -> outOfBounds(rule, root, "is more than `@most(%s)`", most));
    bounds.stricter().ifPresent(stricter -> checkStrictness(rule, root, stricter));
    if (rule.head().entrenched()
        && (bounds.stricter().isEmpty() || bounds.least().isEmpty() || bounds.most().isEmpty())) {
      report(
          rule,
          value,
          Code.SETTING_INCOMPLETE,
          "%s has no `@least`, `@most` and `@stricter`, and can't be entrenched."
              .formatted(root.place()));
    }
  }

  private void outOfBounds(Standing rule, Standing root, String how, Amount bound) {
    var value = setting(rule).value();
    report(
        rule,
        value,
        Code.SETTING_OUT_OF_BOUNDS,
        "`%s` %s of %s.".formatted(value.number(), how.formatted(bound.number()), root.place()));
  }

  private void checkStrictness(Standing rule, Standing root, Direction stricter) {
    var value = setting(rule).value();
    below(rule)
        .filter(other -> other.head().entrenched())
        .findFirst()
        .filter(other -> isLaxer(value, setting(other).value(), stricter))
        .ifPresent(
            other ->
                report(
                    rule,
                    value,
                    Code.SETTING_LAXER,
                    "%s is entrenched at `%s`, and `%s` is laxer: the setting may only become %s."
                        .formatted(
                            other.place(),
                            setting(other).value().number(),
                            value.number(),
                            stricter.word())));
  }

  private static boolean isLaxer(Amount value, Amount than, Direction stricter) {
    return stricter == Direction.LOWER
        ? value.number() > than.number()
        : value.number() < than.number();
  }

  private void checkUses(Standing rule) {
    SettingUse.in(rule.rule()).forEach(use -> checkUse(rule, use));
  }

  private void checkUse(Standing rule, SettingUse use) {
    var name = use.name().text();
    var setting = declared.get(name);
    if (setting == null) {
      report(
          rule,
          use.name(),
          Code.UNKNOWN_SETTING,
          "the stack has no setting %s.%s".formatted(use.name().shown(), maybe(name)));
    } else if (upFrom(setting).anyMatch(layer -> layer.head().entrenched())) {
      setting(setting).stricter().ifPresent(stricter -> checkPolarity(rule, setting, stricter));
    }
  }

  private String maybe(String name) {
    return Optional.ofNullable(changes.get(name))
        .map(" Maybe `%s` was meant."::formatted)
        .orElseGet(() -> Nearest.maybe(name, declared.keySet()));
  }

  private void checkPolarity(Standing rule, Standing setting, Direction stricter) {
    var name = setting.head().name();
    Polarity.uses(rule.rule(), rule.file().question(), name).stream()
        .filter(use -> !use.stricter().equals(Optional.of(stricter)))
        .findFirst()
        .ifPresent(
            use ->
                report(
                    rule,
                    use.at(),
                    Code.SETTING_USED_OTHERWISE,
                    "the setting %s is entrenched as stricter when %s, but here %s."
                        .formatted(
                            setting.place(),
                            stricter.word(),
                            use.stricter()
                                .map(other -> "it is stricter when " + other.word())
                                .orElse("neither way is known to be stricter"))));
  }

  private static Setting setting(Standing rule) {
    return rule.head().setting().orElseThrow();
  }

  private static Standing root(Standing rule) {
    return below(rule).reduce(rule, (higher, lower) -> lower);
  }

  private static Standing top(Standing rule) {
    return upFrom(rule).reduce(rule, (lower, higher) -> higher);
  }

  /** What the rule replaces, what that replaces, and so on. */
  private static Stream<Standing> below(Standing rule) {
    return Stream.iterate(rule.replaces(), Optional::isPresent, x -> x.flatMap(Standing::replaces))
        .flatMap(Optional::stream);
  }

  /** The rule, what takes its place, and so on. */
  private static Stream<Standing> upFrom(Standing rule) {
    return Stream.iterate(
            Optional.of(rule), Optional::isPresent, x -> x.flatMap(Standing::replacedBy))
        .flatMap(Optional::stream);
  }

  private void report(Standing rule, Amount at, Code code, String message) {
    add(rule, at.line(), at.column(), at.length(), code, message);
  }

  private void report(Standing rule, Token at, Code code, String message) {
    add(rule, at.line(), at.column(), at.length(), code, message);
  }

  private void add(Standing rule, long line, long column, long length, Code code, String message) {
    faults.add(new Diagnostic(rule.file().name(), line, column, length, code.toString(), message));
  }
}
