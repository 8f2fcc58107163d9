package org.moothall.core.policy.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.moothall.Limits;
import org.moothall.core.policy.PolicyDesk;
import org.moothall.matter.Level;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.PolicyStack;
import org.moothall.policy.Ruling;
import org.moothall.policy.fact.Candidate;
import org.moothall.policy.fact.Interest;
import org.moothall.policy.fact.Matter;

/** What the checker lets through, Drools compiles, and it answers. */
class CompilingProperties {

  private static final List<Record> FACTS =
      List.of(
          new Matter("m1", "lift", Level.STREET),
          new Candidate("p1", Set.of("office"), Set.of("party=no"), 2),
          new Candidate("p2", Set.of("chair"), Set.of(), 5),
          new Interest("p1", "m1"));

  @Provide
  Arbitrary<String> sound() {
    return RuleFiles.sound();
  }

  @Property(tries = 10)
  void whatIsSoundCompiles(@ForAll("sound") String drl) {
    assertCompiles(drl);
  }

  @Property(tries = 1_000)
  @Tag("exhaustive")
  void whatIsSoundCompilesAThousandTimes(@ForAll("sound") String drl) {
    assertCompiles(drl);
  }

  private static void assertCompiles(String drl) {
    var desk = new PolicyDesk(List.of(), Limits.defaults());
    var stack = new PolicyStack(List.of(), List.of(new PolicyFile("street.drl", drl)));
    assertThat(desk.check(stack)).isEmpty();
    assertThat(desk.ask(stack, PolicyQuestion.ELIGIBILITY, FACTS))
        .isInstanceOf(Ruling.Decided.class);
  }
}
