package org.moothall.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moothall.Progress;
import org.moothall.policy.AuthorTools;
import org.moothall.policy.Difference;
import org.moothall.policy.PolicyDiff;
import org.moothall.policy.PolicyDiff.SettingChange;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.PolicyStack;
import org.moothall.policy.Quote;
import org.moothall.policy.Ruling;
import org.moothall.policy.fact.Candidate;
import org.moothall.policy.fact.Interest;

/** How an author learns what another version of the rules changes. */
class StackDiffTest {

  private static final PolicyDesk DESK = Packs.desk();
  private static final PolicyStack CITY = PolicyStack.of("city");

  @Test
  void aStackDoesNotDifferFromItself() {
    var diff = DESK.tools().diff(CITY, CITY, Progress.SILENT);
    assertThat(diff)
        .isEqualTo(new PolicyDiff(List.of(), List.of(), List.of(), List.of(), List.of(), 0));
  }

  @Test
  void whereARuleStandsDoesNotMatter() {
    var rule = "rule \"street.a\" when Item( size > 3 ) then answer.withinDays(3); end\n";
    assertThat(diff(reply(rule), reply("\n// three days\n" + rule)).tried()).isZero();
  }

  @Test
  void theNumberThatMovedIsFoundInTheSmallestCase() {
    var rule =
        """
        rule "street.many" when Item( theme, size >= %s ) then answer.promise("many"); end
        """;
    var diff = diff(reply(rule.formatted(20)), reply(rule.formatted(30)));
    assertThat(diff.rewritten())
        .containsExactly(new Quote("rule \"street.many\"", "street.drl", 7, 1));
    assertThat(diff.differences())
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.facts()).hasSize(1);
              assertThat(difference.silenced()).containsExactly("street.many");
              assertThat(difference.raised()).isEmpty();
              assertThat(difference.says())
                  .contains("about Item[id=a, theme=true, size=")
                  .endsWith("`street.many` no longer says so.");
            });
  }

  @Test
  void aRuleThatTakesAnothersPlace() {
    var sooner =
        reply(
            """
            rule "street.sooner" @overrides("city.reply.everybody")
            when
              Item()
            then
              answer.explain("we are few");
            end
            """);
    var diff = diff(CITY, sooner);
    assertThat(diff.added()).extracting(Quote::text).containsExactly("rule \"street.sooner\"");
    assertThat(diff.removed())
        .extracting(Quote::text)
        .containsExactly("rule \"city.reply.everybody\"");
    assertThat(diff.differences())
        .first()
        .satisfies(
            difference -> {
              assertThat(difference.before()).isInstanceOf(Ruling.Decided.class);
              assertThat(difference.after()).isInstanceOf(Ruling.Undecided.class);
              assertThat(difference.says()).endsWith("what was decided is undecided.");
            });
  }

  @Test
  void aSettingWithAnotherNumber() {
    var declared =
        """
        rule "street.days" @setting(%s) @least(1) @most(15) @stricter("lower") when then end
        rule "street.soon"
        when
          Item() Setting( name == "street.days", $days : value )
        then
          answer.withinDays($days);
        end
        """;
    var diff = diff(reply(declared.formatted(7)), reply(declared.formatted(5)));
    assertThat(diff.settings())
        .containsExactly(new SettingChange("street.days", OptionalLong.of(7), OptionalLong.of(5)));
    assertThat(diff.differences())
        .extracting(Difference::says)
        .singleElement()
        .asString()
        .endsWith("`street.soon` says something else.");
  }

  @Test
  void casesAreLedToRulesThatNeedMuch() {
    var far =
        new PolicyStack(
            List.of(),
            List.of(
                Packs.file(
                    "street.drl",
                    "Eligibility",
                    """
                    rule "street.far"
                    when
                      Matter( $m : id, kind == "lift" )
                      Candidate( $p : id, 3 * termsServed - 1 == 20, offices contains "chair" )
                      Interest( personId == $p, matterId == $m )
                      accumulate( Candidate( traits contains "party=no" ); $n : count(); $n >= 2 )
                    then
                      answer.exclude($p, "far");
                    end
                    """)));
    var diff = DESK.tools().diff(new PolicyStack(List.of(), List.of()), far, Progress.SILENT);
    assertThat(diff.differences())
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.question()).isEqualTo(PolicyQuestion.ELIGIBILITY);
              assertThat(difference.raised()).isEqualTo(Set.of("street.far"));
              assertThat(difference.facts())
                  .hasSize(4)
                  .hasAtLeastOneElementOfType(Interest.class)
                  .anySatisfy(
                      fact ->
                          assertThat(fact)
                              .isInstanceOfSatisfying(
                                  Candidate.class,
                                  chair -> {
                                    assertThat(chair.termsServed()).isEqualTo(7L);
                                    assertThat(chair.offices()).containsExactly("chair");
                                  }));
            });
  }

  @Test
  void itsProgressIsTold() {
    var told = new ArrayList<String>();
    DESK.tools()
        .diff(
            CITY,
            new PolicyStack(List.of(), List.of()),
            (stage, done, total) -> {
              if (done == total) {
                told.add(stage);
              }
              assertThat(total).isEqualTo(AuthorTools.CASES);
            });
    assertThat(told).containsExactly("comparing eligibility", "comparing reply");
  }

  private static PolicyDiff diff(PolicyStack before, PolicyStack after) {
    var diff = DESK.tools().diff(before, after, Progress.SILENT);
    assertThat(DESK.tools().diff(before, after, Progress.SILENT)).isEqualTo(diff);
    return diff;
  }

  private static PolicyStack reply(String rules) {
    return CITY.with(List.of(Packs.reply("street.drl", rules)));
  }
}
