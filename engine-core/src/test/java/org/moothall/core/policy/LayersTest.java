package org.moothall.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.core.policy.Packs.reply;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moothall.policy.Diagnostic;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyStack;

/** A local file adds rules, replaces rules by name, and replaces nothing by accident. */
class LayersTest {

  private static final PolicyDesk DESK = Packs.desk();

  @Test
  void aNameThatIsTaken() {
    assertThat(faults(says("street.drl", "city.reply.everybody", "")))
        .containsExactly(
            "street.drl:7:1 MOOT-2401 the name is taken by the rule `city.reply.everybody`"
                + " (city/reply.drl:7). Maybe a name of its own and"
                + " `@overrides(\"city.reply.everybody\")` were meant.");
  }

  @Test
  void aNameThatTwoRulesOfAFileShare() {
    var rule = "rule \"street.a\" when Item() then answer.withinDays(3); end\n";
    assertThat(faults(reply("street.drl", rule + rule)))
        .singleElement()
        .asString()
        .startsWith(
            "street.drl:8:1 MOOT-2401 the name is taken by the rule `street.a` (street.drl:7)");
  }

  @Test
  void nothingToOverride() {
    assertThat(faults(says("street.drl", "street.a", "@overrides(\"city.reply.evrybody\")")))
        .containsExactly(
            "street.drl:7:28 MOOT-2402 there is no rule `city.reply.evrybody` to override. Maybe"
                + " `city.reply.everybody` was meant.");
  }

  @Test
  void anEntrenchedRule() {
    assertThat(faults(says("street.drl", "street.a", "@overrides(\"city.reply.many\")")))
        .containsExactly(
            "street.drl:7:28 MOOT-2403 the rule `city.reply.many` (city/reply.drl:15) is entrenched"
                + " and can't be replaced by `street.a`. Maybe add a stricter rule beside it.");
  }

  @Test
  void aRuleThatIsReplacedAlready() {
    assertThat(
            faults(
                says("street.drl", "street.a", "@overrides(\"city.reply.everybody\")"),
                says("lane.drl", "lane.a", "@overrides(\"city.reply.everybody\")")))
        .containsExactly(
            "lane.drl:7:26 MOOT-2404 the rule `city.reply.everybody` (city/reply.drl:7) is replaced"
                + " by `street.a` (street.drl:7) already. Maybe `@overrides(\"street.a\")` was"
                + " meant.");
  }

  @Test
  void aReplacementThatIsReplaced() {
    assertThat(
            faults(
                says("street.drl", "street.a", "@overrides(\"city.reply.everybody\")"),
                says("lane.drl", "lane.a", "@overrides(\"street.a\")")))
        .isEmpty();
  }

  @Test
  void aRuleOfItsOwnFile() {
    var file =
        reply(
            "street.drl",
            """
            rule "street.a" when Item() then answer.withinDays(3); end
            rule "street.b" @overrides("street.a") when Item() then answer.withinDays(2); end
            """);
    assertThat(faults(file))
        .containsExactly(
            "street.drl:8:28 MOOT-2405 the rule `street.a` (street.drl:7) is of the same pack or"
                + " file. Maybe change it there.");
  }

  @Test
  void aRuleOfAHigherLayer() {
    assertThat(
            faults(
                says("street.drl", "street.a", "@overrides(\"lane.a\")"),
                says("lane.drl", "lane.a", "")))
        .singleElement()
        .asString()
        .startsWith("street.drl:7:28 MOOT-2402 there is no rule `lane.a` to override.");
  }

  @Test
  void aRuleOnAnotherQuestion() {
    assertThat(faults(says("street.drl", "street.a", "@overrides(\"city.eligibility.terms\")")))
        .containsExactly(
            "street.drl:7:28 MOOT-2406 the rule `city.eligibility.terms` (city/eligibility.drl:7)"
                + " answers the question of eligibility, and `street.a` that of reply.");
  }

  @Test
  void twoFilesOfOneName() {
    assertThat(faults(says("street.drl", "street.a", ""), says("street.drl", "street.b", "")))
        .containsExactly(
            "street.drl:1:1 MOOT-2409 two files of the stack are named `street.drl`. Maybe rename"
                + " one.");
  }

  @Test
  void faultsComeInTheOrderOfTheStack() {
    assertThat(
            faults(
                says("street.drl", "street", ""),
                says("lane.drl", "lane.a", "@overrides(\"x.y\")"),
                says("alley.drl", "alley", "")))
        .extracting(fault -> fault.split(":", 2)[0])
        .containsExactly("street.drl", "lane.drl", "alley.drl");
  }

  private static PolicyFile says(String file, String rule, String annotations) {
    return reply(
        file,
        "rule \"%s\" %s when Item() then answer.withinDays(3); end\n".formatted(rule, annotations));
  }

  private static List<String> faults(PolicyFile... local) {
    return DESK.check(PolicyStack.of("city").with(Stream.of(local).toList())).stream()
        .map(Diagnostic::toString)
        .toList();
  }
}
