package org.moothall.core.policy.check;

import org.moothall.core.policy.drl.Code;
import org.moothall.core.policy.drl.Faults;
import org.moothall.core.policy.tree.Condition.Pattern;
import org.moothall.core.policy.tree.DrlRule;
import org.moothall.core.policy.tree.RuleHead;
import org.moothall.core.policy.tree.RuleHead.Amount;
import org.moothall.core.policy.tree.RuleHead.Setting;

/** Checks what a file says of settings; how they stack is for another to see. */
final class SettingChecker {

  private SettingChecker() {}

  /** Checks the declaration of a setting, or the change of one. */
  static void check(DrlRule rule, Faults faults) {
    var head = rule.head();
    var setting = head.setting().orElseThrow();
    if (!rule.conditions().isEmpty() || !rule.calls().isEmpty()) {
      faults.add(
          head,
          Code.SETTING_IS_NO_RULE,
          "the setting `%s` has conditions or calls. Maybe `when then end` was meant."
              .formatted(head.name()));
    }
    if (head.overrides().isPresent()) {
      checkChange(head, setting, faults);
    } else {
      checkDeclaration(head, setting, faults);
    }
  }

  private static void checkChange(RuleHead head, Setting setting, Faults faults) {
    if (setting.least().isPresent()
        || setting.most().isPresent()
        || setting.stricter().isPresent()) {
      faults.add(
          head,
          Code.SETTING_MISMATCH,
          "`%s` changes a setting, whose bounds and direction stay as they are. Maybe leave `@least`, `@most` and `@stricter` out."
              .formatted(head.name()));
    }
  }

  private static void checkDeclaration(RuleHead head, Setting setting, Faults faults) {
    if (head.entrenched() && !isBounded(setting)) {
      faults.add(
          head,
          Code.SETTING_INCOMPLETE,
          "the setting `%s` is entrenched, and needs `@least`, `@most` and `@stricter`."
              .formatted(head.name()));
    }
    setting
        .least()
        .filter(least -> least.number() > setting.value().number())
        .ifPresent(least -> outOfBounds(setting.value(), "less than `@least(%s)`", least, faults));
    setting
        .most()
        .filter(most -> most.number() < setting.value().number())
        .ifPresent(most -> outOfBounds(setting.value(), "more than `@most(%s)`", most, faults));
  }

  /** Whether everything is said that an entrenched setting needs. */
  static boolean isBounded(Setting setting) {
    return setting.least().isPresent()
        && setting.most().isPresent()
        && setting.stricter().isPresent();
  }

  private static void outOfBounds(Amount value, String how, Amount bound, Faults faults) {
    faults.add(
        value,
        Code.SETTING_OUT_OF_BOUNDS,
        "`%s` is %s.".formatted(value.number(), how.formatted(bound.number())));
  }

  /** A pattern of a setting says which. */
  static void check(Pattern pattern, Faults faults) {
    if (SettingUse.name(pattern).isEmpty()) {
      faults.add(
          pattern.type(),
          Code.SETTING_NOT_NAMED,
          "a setting is asked for by its name, once. Maybe `Setting( name == \"…\", $value : value )` was meant.");
    }
  }
}
