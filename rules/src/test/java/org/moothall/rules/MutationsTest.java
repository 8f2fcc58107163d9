package org.moothall.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moothall.Limits;
import org.moothall.core.policy.PolicyDesk;
import org.moothall.core.policy.check.CheckedFile;
import org.moothall.core.policy.check.DrlReader;
import org.moothall.core.policy.drl.Code;
import org.moothall.core.policy.drl.DrlText;
import org.moothall.core.policy.drl.Faults;
import org.moothall.core.policy.tree.DrlRule;
import org.moothall.core.policy.tree.RuleHead;
import org.moothall.core.policy.tree.RuleHead.Overridden;
import org.moothall.policy.Diagnostic;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyPack;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.PolicyStack;

/** Ten thousand slips in the built-in packs: each is a fault with a place, or still a policy. */
class MutationsTest {

  private static final int CASES = 10_000;
  private static final int COMPILED = 8;

  private static final Set<String> CODES =
      Arrays.stream(Code.values()).map(Code::toString).collect(Collectors.toSet());
  private static final Pattern INSIDES =
      Pattern.compile(
          "\\bjava[x]?\\.|org\\.(drools|kie|antlr)|Exception|Error\\b|\\bat \\w+\\.\\w+\\(");

  private static final List<String> FILES =
      new BuiltInPacks()
          .packs().stream()
              .map(PolicyPack::files)
              .flatMap(List::stream)
              .map(PolicyFile::drl)
              .toList();

  private final DrlReader reader = new DrlReader(PolicyQuestion.all());
  private final Set<String> untouched =
      FILES.stream().map(this::understood).flatMap(Optional::stream).collect(Collectors.toSet());

  @Test
  void everySlipIsAFaultWithAPlaceOrStillAPolicy() {
    var mutations = new Mutations(new Random(2014), FILES);
    var policies = new LinkedHashMap<String, String>();
    var passed = 0;
    for (var i = 0; i < CASES; i++) {
      var drl = mutations.next();
      var faults = new Faults("street.drl");
      var checked = read(drl, faults);
      assertThat(checked.isPresent()).isEqualTo(faults.sorted().isEmpty());
      faults.sorted().forEach(fault -> assertReadable(fault, drl));
      if (checked.isPresent()) {
        passed++;
        policies.putIfAbsent(told(checked.get()), drl);
      }
    }
    policies.keySet().removeAll(untouched);
    System.out.printf(
        "%s mutations: %s pass, of which %s different policies%n", CASES, passed, policies.size());
    assertThat(passed).isBetween(1, CASES / 2);
    assertCompiled(policies);
  }

  private Optional<CheckedFile> read(String drl, Faults faults) {
    return reader.read(new PolicyFile("street.drl", drl), faults);
  }

  private Optional<String> understood(String drl) {
    return read(drl, new Faults("street.drl")).map(MutationsTest::told);
  }

  private static String told(CheckedFile file) {
    return file.rules().stream()
            .map(DrlRule::head)
            .map(MutationsTest::head)
            .collect(Collectors.joining("\n"))
        + file.body();
  }

  private static String head(RuleHead rule) {
    return "%s %s %s %s"
        .formatted(
            rule.name(),
            rule.entrenched(),
            rule.overrides().map(Overridden::rule),
            rule.setting().map(setting -> setting.value().number()));
  }

  private static void assertReadable(Diagnostic fault, String drl) {
    var lines = DrlText.normalised(drl).split("\n", -1);
    if (!isInside(fault, lines) || !isReadable(fault)) {
      fail("%s in:%n%s", fault, drl);
    }
  }

  private static boolean isInside(Diagnostic fault, String[] lines) {
    return fault.line() >= 1
        && fault.line() <= lines.length
        && fault.column() >= 1
        && fault.column() <= lines[(int) fault.line() - 1].length() + 1
        && fault.length() >= 1;
  }

  private static boolean isReadable(Diagnostic fault) {
    return CODES.contains(fault.code())
        && !fault.message().isBlank()
        && !fault.message().contains("\n")
        && !INSIDES.matcher(fault.message()).find();
  }

  /** Of what passes though it says something else, a few go all the way. */
  private static void assertCompiled(Map<String, String> policies) {
    var desk = new PolicyDesk(List.of(), Limits.defaults());
    Stream<String> some = policies.values().stream().skip(policies.size() / 2).limit(COMPILED);
    some.forEach(
        drl ->
            assertThat(desk.check(new PolicyStack(List.of(), List.of(new PolicyFile("f", drl)))))
                .as(drl)
                .extracting(Diagnostic::code)
                .doesNotContain(Code.INTERNAL_FAULT.toString()));
  }
}
