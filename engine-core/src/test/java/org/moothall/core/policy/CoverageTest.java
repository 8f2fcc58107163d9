package org.moothall.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.ledger.Risk;
import org.moothall.policy.Coverage;
import org.moothall.policy.PolicyCase;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.PolicyStack;
import org.moothall.policy.Quote;
import org.moothall.policy.fact.Item;

/** What an author's examples leave untried. */
class CoverageTest {

  private static final PolicyStack STREET =
      new PolicyStack(
          List.of(),
          List.of(
              Packs.reply(
                  "street.drl",
                  """
                  rule "street.many"
                  when
                    Item( theme && size >= 30 || size > 100 )
                  then
                    answer.promise("many say so");
                  end

                  rule "street.single"
                  when
                    Item()
                    not Item( size > 1 )
                  then
                    answer.explain("nobody else says so");
                  end
                  """)));

  @Test
  void withoutACaseNothingIsSeen() {
    var coverage = coverage();
    assertThat(coverage.rules()).isEqualTo(2);
    assertThat(coverage.silent())
        .containsExactly(
            new Quote("rule \"street.many\"", "street.drl", 7, 1),
            new Quote("rule \"street.single\"", "street.drl", 14, 1));
    assertThat(coverage.constraints()).isEqualTo(5);
    assertThat(coverage.neverTrue()).isEqualTo(coverage.neverFalse()).hasSize(5);
    assertThat(coverage.isFull()).isFalse();
  }

  @Test
  void aComparisonIsSeenOnlyWhereItMatters() {
    var coverage = coverage(new Item("o1", false, 40, Risk.NONE));
    assertThat(coverage.silent()).hasSize(2);
    assertThat(coverage.neverTrue())
        .extracting(Quote::toString)
        .containsExactly(
            "`theme` (street.drl:9:9)",
            "`size >= 30` (street.drl:9:18)",
            "`size > 100` (street.drl:9:32)",
            "`not( Item( size > 1 ) )` (street.drl:17:7)");
    assertThat(coverage.neverFalse())
        .extracting(Quote::text)
        .containsExactly("size >= 30", "size > 1");
  }

  @Test
  void casesThatTryEverything() {
    var coverage =
        coverage(
            new Item("o1", false, 40, Risk.NONE),
            new Item("o2", true, 29, Risk.NONE),
            new Item("o3", true, 30, Risk.NONE),
            new Item("o4", true, 1, Risk.NONE),
            new Item("o5", false, 101, Risk.NONE));
    assertThat(coverage)
        .isEqualTo(new Coverage(2, List.of(), 5, List.of(), List.of()))
        .matches(Coverage::isFull);
  }

  /** One case for each item. */
  private static Coverage coverage(Item... items) {
    var cases =
        List.of(items).stream()
            .map(item -> new PolicyCase(item.id(), PolicyQuestion.REPLY, List.<Record>of(item)))
            .toList();
    return Packs.desk().tools().coverage(STREET, cases);
  }
}
