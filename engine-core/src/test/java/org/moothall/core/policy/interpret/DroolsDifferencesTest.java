package org.moothall.core.policy.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.moothall.matter.Level;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.fact.Body;
import org.moothall.policy.fact.BodyKind;
import org.moothall.policy.fact.Question;
import org.moothall.policy.fact.Seats;

/**
 * What Drools takes otherwise than it is meant, and is therefore told in other words. Each is
 * described in {@code rules/docs/drools-differences.md}.
 */
class DroolsDifferencesTest {

  private static final Body DIRECTORS = new Body("b1", BodyKind.DIRECTORS, Level.CITY, 5);
  private static final Question BUDGET = new Question("q1", "budget", 2);
  private static final Seats SEATS = new Seats(9, 7, 2);

  @Test
  void numbersAreLongFromTheFirst() {
    assertThat(spoken("Body( seats < 2147483647 + 2147483647 )")).isEqualTo(1);
    assertThat(spoken("Body( 2 * 2147483646 > seats )")).isEqualTo(1);
  }

  @Test
  void aNumberMayStandOnTheLeft() {
    assertThat(spoken("Body( 5 >= seats )")).isEqualTo(1);
    assertThat(spoken("Body( 5 < seats )")).isZero();
  }

  @Test
  void twoBranchesMayBindOneName() {
    assertThat(spoken("( Body( $x : seats ) or Question( $x : call ) ) Seats( $x : seats )"))
        .isEqualTo(2);
    assertThat(spoken("not( Question( $x : call, call > 2 ) ) Body( $x : seats, seats == $x )"))
        .isEqualTo(1);
  }

  @Test
  void propertiesStandOnBothSidesAndABoundValueAmongThem() {
    assertThat(spoken("Body( $x : seats ) Seats( inOffice == $x + recused )")).isEqualTo(1);
    assertThat(spoken("Body( $x : seats ) Seats( inOffice < $x + recused )")).isZero();
    assertThat(spoken("Body( $x : seats ) Seats( !( inOffice < $x + recused ) )")).isEqualTo(1);
    assertThat(spoken("Body( $x : seats ) Seats( !( !( inOffice == $x + recused ) ) )"))
        .isEqualTo(1);
    assertThat(spoken("Body( $x : seats ) Seats( inOffice + $x != seats )")).isEqualTo(1);
  }

  @Test
  void aBracketedOrSpeaksForEachBranch() {
    assertThat(spoken("( Body() or Question() )")).isEqualTo(2);
    assertThat(spoken("Body( seats == 5 || kind == BodyKind.DIRECTORS )")).isEqualTo(1);
  }

  @Test
  void twoBoundValuesOfALaterPatternInARuleWithOr() {
    assertThat(
            spoken(
                "Question() Seats( $all : seats, $there : inOffice )"
                    + " ( Body( seats < $there && seats < $all ) or not Body() )"))
        .isEqualTo(1);
  }

  @Test
  void forallOfNothing() {
    assertThat(spoken("forall( Matter( id == \"m1\" ) )")).isEqualTo(1);
  }

  /** Drools stops counting who shares a constraint, and its classes say so. */
  @Test
  void manyRulesShareAConstraint() {
    var rules = new StringBuilder(header());
    for (var i = 0; i < 30; i++) {
      rules.append("rule \"street.r%s\" when Body( seats > 3 ) ".formatted(i));
      rules.append("then answer.floor(%s); end\n".formatted(i));
    }
    var minds = new TwoMinds(PolicyQuestion.QUORUM, rules.toString());
    assertThat(minds.drools(List.of(DIRECTORS))).hasSize(30);
  }

  @Test
  void constraintsThatAskForTheSameValueInDifferentWays() {
    var opposed =
        header()
            + """
            rule "street.a" when Body( seats == 5 ) Seats() then answer.floor(1); end
            rule "street.b" when forall( Body( seats != 5 ) ) then answer.floor(2); end
            rule "street.c" when not Body( seats == 3 ) then answer.floor(3); end
            """;
    var minds = new TwoMinds(PolicyQuestion.QUORUM, opposed);
    assertThat(minds.drools(List.of(DIRECTORS, SEATS)))
        .isEqualTo(minds.interpreter(List.of(DIRECTORS, SEATS)))
        .hasSize(2);
  }

  /** A file that is not the largest of its base. */
  @Test
  void aSmallFileBesideALargerOne() {
    var small =
        header()
            + """
            rule "street.a"
            when
              Seats() Question() ( not Seats( inOffice == recused ) or Question( call > 9 ) )
            then
              answer.floor(9);
            end
            """;
    var large = new StringBuilder(header());
    for (var i = 0; i < 3; i++) {
      large.append("rule \"city.r%s\" when then answer.floor(%s); end\n".formatted(i, i));
    }
    var minds = new TwoMinds(PolicyQuestion.QUORUM, small, large.toString());
    assertThat(minds.drools(List.of(BUDGET, SEATS))).hasSize(4);
  }

  private static String header() {
    return new RandomRules(TwoMinds.VOCABULARY, PolicyQuestion.QUORUM, new Random(0)).header();
  }

  /** How many different combinations of facts the rule spoke for, which both agree on. */
  private static int spoken(String when) {
    var rule = "rule \"street.test\" when %s then answer.floor(1); end\n".formatted(when);
    var minds = new TwoMinds(PolicyQuestion.QUORUM, header() + rule);
    var facts = List.of(DIRECTORS, BUDGET, SEATS);
    assertThat(minds.drools(facts)).isEqualTo(minds.interpreter(facts));
    return minds.drools(facts).size();
  }
}
