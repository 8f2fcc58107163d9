package org.moothall.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moothall.core.policy.Packs.LARGE;
import static org.moothall.core.policy.Packs.SMALL;
import static org.moothall.core.policy.Packs.file;
import static org.moothall.core.policy.Packs.reply;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.BadInputException;
import org.moothall.Limits;
import org.moothall.policy.Diagnostic;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyPack;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.PolicyStack;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.Reply;
import org.moothall.policy.fact.Setting;

/** The number an author most often wants to change needs no new logic. */
class SettingsTest {

  private static final String DECLARED =
      """
      rule "reply.days" @setting(7) @least(1) @most(15) @stricter("lower") @entrenched @since("2026") when then end
      rule "reply.many" @setting(30) @least(2) when then end
      rule "city.reply.days"
      when
        Item()
        Setting( name == "reply.days", $days : value )
      then
        answer.explain("whoever speaks is answered");
        answer.withinDays($days);
      end
      rule "city.reply.many"
      when
        Setting( "reply.many" == name, $many : value )
        Item( size >= $many )
      then
        answer.promise("many say so");
      end
      """;

  private static final PolicyDesk DESK =
      new PolicyDesk(
          List.of(
              Packs.offering(
                  new PolicyPack("city", "with settings", List.of(reply("city.drl", DECLARED))))),
          Limits.defaults());

  @Test
  void aSettingIsReadByItsName() {
    assertThat(answer(stack(), SMALL)).isEqualTo(new Reply(Reply.Duty.EXPLAIN, 7));
    assertThat(answer(stack(), LARGE)).isEqualTo(new Reply(Reply.Duty.PROMISE, 7));
  }

  @Test
  void aStreetSetsItOtherwise() {
    var street = stack(change("reply.days", 5), change("reply.many", 41));
    assertThat(answer(street, LARGE)).isEqualTo(new Reply(Reply.Duty.EXPLAIN, 5));
    assertThat(DESK.version(street)).isNotEqualTo(DESK.version(stack()));
    assertThat(answer(stack(), LARGE)).isEqualTo(new Reply(Reply.Duty.PROMISE, 7));
  }

  @Test
  void aFileOfAnotherQuestionMaySetIt() {
    var days = "rule \"street.days\" @overrides(\"reply.days\") @setting(3) when then end";
    assertThat(answer(stack(file("street.drl", "Eligibility", days)), SMALL).withinDays())
        .isEqualTo(3);
  }

  @Test
  void aLaneChangesWhatAStreetChanged() {
    var lane = "rule \"lane.days\" @overrides(\"street.reply.days\") @setting(%s) when then end";
    assertThat(
            answer(stack(change("reply.days", 5), reply("lane.drl", lane.formatted(6))), SMALL)
                .withinDays())
        .isEqualTo(6);
    assertThat(faults(change("reply.days", 5), reply("lane.drl", lane.formatted(8))))
        .singleElement()
        .asString()
        .startsWith("lane.drl:7:59 MOOT-2605 `reply.days` (city.drl:7) is entrenched at `7`");
  }

  @Test
  void whatAStreetEntrenchesALaneMayOnlyMakeStricter() {
    var street =
        reply(
            "street.drl",
            "rule \"street.days\" @overrides(\"reply.days\") @setting(5) @entrenched when then end");
    var lane = "rule \"lane.days\" @overrides(\"street.days\") @setting(6) when then end";
    assertThat(faults(street, reply("lane.drl", lane)))
        .singleElement()
        .asString()
        .contains("MOOT-2605 `street.days` (street.drl:7) is entrenched at `5`");
  }

  @Test
  void aRulingNamesTheSetting() {
    assertThat(DESK.ask(stack(), PolicyQuestion.REPLY, List.of(SMALL)).because())
        .anySatisfy(
            reason -> assertThat(reason.facts()).contains("Setting[name=reply.days, value=7]"));
  }

  @Test
  void aHostGivesNone() {
    assertThatThrownBy(
            () ->
                DESK.ask(
                    stack(), PolicyQuestion.REPLY, List.of(SMALL, new Setting("reply.days", 1))))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("the setting `reply.days` is given as a fact");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          @setting                                                                | 2205
          @setting("7")                                                           | 2205
          @setting(7, 8)                                                          | 2205
          @setting(1 + 1)                                                         | 2205
          @setting(9999999999)                                                    | 2113
          @setting(7) @setting(8)                                                 | 2205
          @setting(7) @stricter("less")                                           | 2205
          @setting(7) @stricter(lower)                                            | 2205
          @since(2026) @setting(7)                                                | 2205
          @least(1)                                                               | 2601
          @stricter("lower")                                                      | 2601
          @setting(7) @entrenched                                                 | 2601
          @setting(7) @least(1) @most(9) @entrenched                              | 2601
          @setting(7) @least(1) @stricter("lower") @entrenched                    | 2601
          @setting(7) @least(8)                                                   | 2603
          @setting(-7) @most(-8)                                                  | 2603
          @overrides("reply.days") @setting(0)                                    | 2603
          @overrides("reply.days") @setting(16)                                   | 2603
          @overrides("reply.days") @setting(8)                                    | 2605
          @overrides("reply.days") @setting(5) @least(1)                          | 2604
          @overrides("reply.many") @setting(40) @entrenched                       | 2601
          @overrides("city.reply.days") @setting(5)                               | 2604
          @overrides("reply.days")                                                | 2604
          @overrides("reply.dys") @setting(5)                                     | 2402
          """)
  void whatASettingMustBe(String annotations, String code) {
    var rule = "rule \"street.x\" %s when then end".formatted(annotations);
    assertThat(codes(reply("street.drl", rule))).contains("MOOT-" + code);
  }

  @Test
  void aSettingHasNothingBetweenItsWords() {
    var rule = "rule \"street.x\" @setting(7) when Item() then answer.withinDays(3); end";
    assertThat(codes(reply("street.drl", rule))).containsExactly("MOOT-2602");
  }

  @Test
  void aNameIsTakenOnce() {
    var rule = "rule \"reply.days\" @setting(7) when then end";
    assertThat(codes(reply("street.drl", rule))).containsExactly("MOOT-2401");
  }

  @Test
  void everySettingThatIsReadIsDeclared() {
    assertThat(faults(reading("Setting( name == \"reply.dayz\" ) Item()")))
        .containsExactly(
            "street.drl:7:39 MOOT-2606 the stack has no setting `\"reply.dayz\"`. Maybe"
                + " `reply.days` was meant.");
    assertThat(
            faults(
                change("reply.days", 5),
                reading("Setting( name == \"street.reply.days\" ) Item()")))
        .singleElement()
        .asString()
        .endsWith("Maybe `reply.days` was meant.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          Setting()
          Setting( $v : value )
          Setting( name != "reply.days" )
          Setting( name in ( "reply.days", "reply.many" ) )
          Setting( name == "reply.days" || name == "reply.many" )
          Setting( name == "reply.days", name == "reply.many" )
          Setting( name == "reply.days", $n : name )
          Matter( $id : id ) Setting( name == $id )
          """)
  void whichSettingIsSaid(String condition) {
    assertThat(codes(reading(condition))).containsExactly("MOOT-2607");
  }

  /** {@code reply.days} is entrenched as stricter when lower; promising is a JOIN. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      textBlock =
          """
          Setting( name == "reply.days", $v : value ) Item( size > $v ) #
          Setting( name == "reply.days", $v : value ) Item( $v <= size ) #
          Setting( name == "reply.days", $v : value ) Item( size > 2 * $v + 3 ) #
          Setting( name == "reply.days", $v : value ) Item( size + $v < 3 ) #
          Setting( name == "reply.days", $v : value ) Item( !( size < $v ) ) #
          Setting( name == "reply.days", $v : value ) Item() not( Item( size < $v ) ) #
          Setting( name == "reply.days", $v : value ) Item() exists( Item( size > $v ) ) #
          Setting( name == "reply.days", $v : value ) Item() forall( Item( size > $v ) ) #
          Setting( name == "reply.days", value < 5 ) Item() #
          Setting( name == "reply.days" ) Item() #
          Setting( name == "reply.days", $v : value ) Item() accumulate( Item( size > $v ); $n : count(); $n > 3 ) #
          Setting( name == "reply.days", $v : value ) Item( size < $v )                   # it is stricter when higher
          Setting( name == "reply.days", $v : value ) Item( size > 9 - $v )               # it is stricter when higher
          Setting( name == "reply.days", $v : value ) Item( size > -2 * $v )              # it is stricter when higher
          Setting( name == "reply.days", $v : value ) Item() not( Item( size > $v ) )     # it is stricter when higher
          Setting( name == "reply.days", value > 5 ) Item()                               # it is stricter when higher
          Item() not( Setting( name == "reply.days", value < 5 ) )                        # it is stricter when higher
          Setting( name == "reply.days", $v : value ) Item() accumulate( Item( size > $v ); $n : count(); $n < 3 ) # it is stricter when higher
          Setting( name == "reply.days", $v : value ) Item( size == $v )                  # neither way is known to be stricter
          Setting( name == "reply.days", $v : value ) Item( size > $v || size < $v )      # neither way is known to be stricter
          Setting( name == "reply.days", $v : value ) Item( size > size * $v )            # neither way is known to be stricter
          Setting( name == "reply.days", value in ( 1, 2 ) ) Item()                       # neither way is known to be stricter
          Item() forall( Setting( name == "reply.days", value < 5 ) )                     # neither way is known to be stricter
          Setting( name == "reply.days", $v : value ) Item() accumulate( Item( size > $v, $s : size ); $n : sum($s); $n > 3 ) # neither way is known to be stricter
          """)
  void whichWayIsStricter(String condition, String how) {
    if (how == null) {
      assertThat(faults(reading(condition))).isEmpty();
    } else {
      assertThat(faults(reading(condition)))
          .singleElement()
          .asString()
          .contains(
              "MOOT-2608 the setting `reply.days` (city.drl:7) is entrenched as stricter when lower, but here "
                  + how);
    }
  }

  @Test
  void aVerbThatOpensADoorTurnsItRound() {
    var allows =
        "rule \"street.x\" when Setting( name == \"reply.days\", value > 5 ) then answer.%s(\"x\"); end";
    assertThat(faults(file("street.drl", "Authority", allows.formatted("allow")))).isEmpty();
    assertThat(codes(file("street.drl", "Authority", allows.formatted("refuse"))))
        .containsExactly("MOOT-2608");
  }

  private static PolicyFile reading(String condition) {
    return reply(
        "street.drl",
        "rule \"street.x\" when %s then answer.promise(\"x\"); end".formatted(condition));
  }

  private static PolicyFile change(String name, long value) {
    return reply(
        name + ".drl",
        "rule \"street.%s\" @overrides(\"%s\") @setting(%s) when then end"
            .formatted(name, name, value));
  }

  private static Reply answer(PolicyStack stack, Record fact) {
    assertThat(DESK.check(stack)).isEmpty();
    var ruling = DESK.ask(stack, PolicyQuestion.REPLY, List.of(fact));
    assertThat(ruling).isInstanceOf(Ruling.Decided.class);
    return ((Ruling.Decided<Reply>) ruling).answer();
  }

  private static PolicyStack stack(PolicyFile... local) {
    return PolicyStack.of("city").with(List.of(local));
  }

  private static List<String> faults(PolicyFile... local) {
    return DESK.check(stack(local)).stream().map(Diagnostic::toString).toList();
  }

  private static List<String> codes(PolicyFile... local) {
    return Stream.of(local)
        .flatMap(f -> DESK.check(stack(f)).stream())
        .map(Diagnostic::code)
        .toList();
  }
}
