package org.moothall.core.policy.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.moothall.PolicyException;
import org.moothall.policy.PolicyFile;

/** One layout for every rule file. */
class DrlFormatTest {

  @Test
  void aFileThatNobodyCaredFor() {
    assertThat(
            format(
                """
                // Street rules

                /* by the office */
                package street
                import org.moothall.policy.fact.*; import org.moothall.matter.Level;  // levels
                global   org.moothall.policy.answer.Eligibility.Verbs answer
                rule "street.limit" @setting( 3 )@least(-1) @stricter( "lower" ) when then end
                /* Three terms
                   are enough. */
                rule "street.terms" @entrenched
                    @source("notice 12") when // who
                Candidate(termsServed>=3,$person:id)and not(Interest(personId==$person)) // mine
                  // none of ours
                  (Matter(level in(Level.CITY,Level.STREET))or exists Candidate( ! (termsServed == - 3)&&(termsServed - 1) * 2>4) )
                 accumulate(Candidate($t:termsServed);$n:count( ),$s : sum( $t );$n>-1)
                then answer . exclude( $person ,"late"  ) ;answer.exclude("p1","x"); // both
                end
                // the end
                """))
        .isEqualTo(
            """
            // Street rules

            /* by the office */
            package street;

            import org.moothall.policy.fact.*;
            import org.moothall.matter.Level; // levels

            global org.moothall.policy.answer.Eligibility.Verbs answer;

            rule "street.limit" @setting(3) @least(-1) @stricter("lower") when then end

            /* Three terms
               are enough. */
            rule "street.terms" @entrenched @source("notice 12")
            when // who
                Candidate( termsServed >= 3, $person : id )
                and not( Interest( personId == $person ) ) // mine
                // none of ours
                ( Matter( level in ( Level.CITY, Level.STREET ) )
                    or exists Candidate( !( termsServed == -3 ) && ( termsServed - 1 ) * 2 > 4 ) )
                accumulate( Candidate( $t : termsServed ); $n : count(), $s : sum($t); $n > -1 )
            then
                answer.exclude($person, "late");
                answer.exclude("p1", "x"); // both
            end

            // the end
            """);
  }

  @Test
  void whatIsTooLongIsBroken() {
    assertThat(
            format(
                "package s; global a.B answer; rule \"street.terms\" @source(\"a notice of the street's office that has a long title\")"
                    + " @since(\"2026-01-01\") @entrenched when Candidate( termsServed >= 3, id matches \"p[0-9]+\","
                    + " offices not contains \"office\", traits contains \"party=no\", $person : id ) then answer.exclude($person, \"x\"); end"))
        .endsWith(
            """
            rule "street.terms"
                @source("a notice of the street's office that has a long title")
                @since("2026-01-01")
                @entrenched
            when
                Candidate( termsServed >= 3,
                    id matches "p[0-9]+",
                    offices not contains "office",
                    traits contains "party=no",
                    $person : id )
            then
                answer.exclude($person, "x");
            end
            """);
  }

  @Test
  void commentsInTheMiddleStayWhereTheyAre() {
    var drl =
        """
        package street;

        global a.B answer;

        rule "street.terms"
        when
            // nobody
        then
            answer.exclude("p1" /* him */, // why
                // because
                "x");
            // that is all
        end
        """;
    assertThat(format(drl)).isEqualTo(drl);
  }

  @Test
  void whatCantBeReadIsNotLaidOut() {
    assertThatThrownBy(() -> format("package street; rule"))
        .isInstanceOfSatisfying(
            PolicyException.class, e -> assertThat(e.diagnostics()).isNotEmpty());
  }

  private static String format(String drl) {
    return DrlFormat.format(new PolicyFile("street.drl", drl));
  }
}
