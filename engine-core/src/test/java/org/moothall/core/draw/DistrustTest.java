package org.moothall.core.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.core.draw.Village.HALF_OUTSIDE_THE_PARTY;
import static org.moothall.core.draw.Village.order;
import static org.moothall.core.draw.Village.village;
import static org.moothall.core.draw.Village.women;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.moothall.council.SeatRule;
import org.moothall.spi.CommitteeSolver;
import org.moothall.spi.CommitteeSolver.Committee;
import org.moothall.spi.CommitteeSolver.Problem;

class DistrustTest {

  @Test
  void aSolverIsNeverBelieved() {
    List<SeatRule> rules = List.of(women(2, 2), HALF_OUTSIDE_THE_PARTY);

    assertThat(why(rules, problem -> drawn(List.of(0, 1, 3))))
        .isEqualTo(
            "the solver `liar` drew a council of which a rule does not hold:"
                + " so the village says (rule village.women, village.drl:40)");
    assertThat(why(rules, problem -> drawn(List.of(0, 1))))
        .isEqualTo("the solver `liar` seated 2 members instead of 3");
    assertThat(why(rules, problem -> drawn(List.of(0, 1, 1))))
        .isEqualTo("the solver `liar` drew number 1, who is drawn twice or not there");
    assertThat(why(rules, problem -> drawn(List.of(0, 1, 40))))
        .isEqualTo("the solver `liar` drew number 40, who is drawn twice or not there");
    assertThat(why(rules, problem -> new Committee.Drawn(List.of(0, 1, 2), List.of(2))))
        .isEqualTo("the solver `liar` drew number 2, who is drawn twice or not there");
    assertThat(why(rules, problem -> new Committee.Drawn(List.of(0, 1, 2), List.of(3, 4))))
        .isEqualTo("the solver `liar` named 2 alternates instead of 1");
    assertThat(why(rules, problem -> new Committee.Impossible(List.of(7))))
        .isEqualTo("the solver `liar` named a row that is not there");
    assertThat(why(rules, problem -> new Committee.Impossible(List.of())))
        .isEqualTo(
            "the solver `liar` called the council impossible without a rule that stands in its"
                + " way");
    assertThat(why(rules, problem -> new Committee.NotFound("no luck")))
        .isEqualTo("the solver `liar` found no council: no luck");
    assertThat(why(rules, problem -> null))
        .isEqualTo("the solver `liar` found no council: it gave no answer");
    assertThat(
            why(
                rules,
                problem -> {
                  throw new IllegalStateException();
                }))
        .isEqualTo("the solver `liar` found no council: it failed, IllegalStateException");
  }

  private static String why(List<SeatRule> rules, Function<Problem, Committee> answer) {
    CommitteeSolver liar =
        new CommitteeSolver() {
          @Override
          public String id() {
            return "liar";
          }

          @Override
          public Committee draw(Problem problem) {
            return answer.apply(problem);
          }
        };
    DrawResult result = Drawing.draw(order(3, 1), rules, village(), liar);
    assertThat(result).isInstanceOf(DrawResult.NotFound.class);
    return ((DrawResult.NotFound) result).why().says();
  }

  private static Committee drawn(List<Integer> members) {
    return new Committee.Drawn(members, List.of());
  }
}
