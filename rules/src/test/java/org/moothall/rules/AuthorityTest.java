package org.moothall.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.rules.Town.actor;
import static org.moothall.rules.Town.answer;
import static org.moothall.rules.Town.ask;
import static org.moothall.rules.Town.command;
import static org.moothall.rules.Town.rules;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.Authority;
import org.moothall.policy.fact.Actor;
import org.moothall.policy.fact.Command;

/** Who may give which command. */
class AuthorityTest {

  private static final List<String> VOICES = List.of("opinions.submit", "opinions.vote");
  private static final List<String> DESK =
      List.of(
          "matters.open",
          "matters.close",
          "opinions.take",
          "opinions.moderate",
          "opinions.forget",
          "councils.enter",
          "councils.draw",
          "councils.vacate",
          "ledger.open",
          "ledger.explain",
          "ledger.promise",
          "ledger.keep",
          "ledger.withdraw",
          "ledger.resolve",
          "ledger.tick");
  private static final List<String> MINUTES =
      List.of(
          "meetings.open", "meetings.arrive", "meetings.leave", "meetings.vote", "meetings.close");
  private static final List<String> LEAD = List.of("meetings.ask", "meetings.decide");

  @Test
  void everybodySpeaksAndVotesForThemselves() {
    for (var name : VOICES) {
      var ruling = ask(PolicyQuestion.AUTHORITY, actor(), new Command(name, true));
      assertThat(answer(ruling).allowed()).as(name).isTrue();
      assertThat(rules(ruling)).containsExactly("base.authority.own-voice");
    }
  }

  @Test
  void onlyAClerkHandsInWhatOthersSaid() {
    for (var name : VOICES) {
      assertThat(allowed(actor("clerk"), name)).as(name).isTrue();
      assertThat(rules(authority(actor("chair"), name)))
          .containsExactly("base.authority.others-voice");
    }
  }

  static Stream<String> desk() {
    return DESK.stream();
  }

  @ParameterizedTest
  @MethodSource("desk")
  void aClerkDoesTheWorkOfTheDesk(String name) {
    assertThat(allowed(actor("clerk"), name)).isTrue();
    assertThat(allowed(actor("chair"), name)).isFalse();
    assertThat(allowed(actor(), name)).isFalse();
    assertThat(rules(authority(actor(), name))).containsExactly("base.authority.clerk-only");
  }

  static Stream<String> minutes() {
    return MINUTES.stream();
  }

  @ParameterizedTest
  @MethodSource("minutes")
  void chairOrClerkKeepTheMinutes(String name) {
    assertThat(allowed(actor("clerk"), name)).isTrue();
    assertThat(allowed(actor("chair"), name)).isTrue();
    assertThat(rules(authority(actor("guest"), name)))
        .containsExactly("base.authority.chair-or-clerk-only");
  }

  static Stream<String> lead() {
    return LEAD.stream();
  }

  @ParameterizedTest
  @MethodSource("lead")
  void onlyTheChairAsksAndDecides(String name) {
    assertThat(allowed(actor("chair"), name)).isTrue();
    assertThat(rules(authority(actor("clerk"), name))).containsExactly("base.authority.chair-only");
  }

  @Test
  void whoHoldsBothOfficesMayDoBoth() {
    var both = actor("chair", "clerk");
    assertThat(Stream.of(VOICES, DESK, MINUTES, LEAD).flatMap(List::stream))
        .allSatisfy(name -> assertThat(allowed(both, name)).isTrue());
  }

  @Test
  void whatNobodyHasHeardOfIsRefused() {
    var ruling = authority(actor("clerk", "chair"), "matters.burn");
    assertThat(answer(ruling).allowed()).isFalse();
    assertThat(rules(ruling)).containsExactly("engine.authority");
  }

  private static boolean allowed(Actor actor, String name) {
    return answer(authority(actor, name)).allowed();
  }

  private static Ruling<Authority> authority(Actor actor, String name) {
    return ask(PolicyQuestion.AUTHORITY, actor, command(name));
  }
}
