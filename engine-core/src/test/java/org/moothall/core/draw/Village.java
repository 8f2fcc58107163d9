package org.moothall.core.draw;

import java.util.ArrayList;
import java.util.List;
import org.moothall.council.DrawOrder;
import org.moothall.council.SeatRule;
import org.moothall.matter.Level;
import org.moothall.policy.Reason;
import org.moothall.policy.fact.BodyKind;
import org.moothall.record.CouncilEvent.Listed;

/** A village, its people and its rules, for the tests of this room. */
final class Village {

  static final SeatRule HALF_OUTSIDE_THE_PARTY =
      new SeatRule.Share("party=none", 1, 2, rule("village.non-party", 10));
  static final SeatRule SECRETARY_IN_THE_CHAIR =
      new SeatRule.Office("chair", "village Party secretary", rule("village.chair", 20));
  static final SeatRule SUPERVISION_APART =
      new SeatRule.Disjoint("office", "supervision group", rule("village.supervision", 30));

  private Village() {}

  /**
   * Forty people: every other one a woman, every third a Party member, the first of all the Party
   * secretary, and number 7 in the office and in the supervision group.
   */
  static List<Listed> village() {
    List<Listed> people = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      List<String> offices =
          switch (i) {
            case 0 -> List.of("village Party secretary");
            case 7 -> List.of("office", "supervision group");
            default -> List.of();
          };
      people.add(
          new Listed(
              "p%02d".formatted(i),
              offices,
              List.of(
                  i % 2 == 0 ? "gender=female" : "gender=male",
                  i % 3 == 0 ? "party=member" : "party=none"),
              0,
              false));
    }
    return people;
  }

  static Listed person(String pseudonym, String... offices) {
    return new Listed(pseudonym, List.of(offices), List.of(), 0, false);
  }

  static Listed outsider(String pseudonym, String... offices) {
    return new Listed(pseudonym, List.of(offices), List.of("party=none"), 0, false);
  }

  static SeatRule women(long least, long most) {
    return new SeatRule.Quota("gender=female", least, most, rule("village.women", 40));
  }

  static DrawOrder order(int seats, int alternates) {
    return new DrawOrder(
        "council", BodyKind.VILLAGE_COUNCIL, Level.COMMUNITY, seats, alternates, "3 17 22");
  }

  static Reason rule(String name, long line) {
    return new Reason(name, "village.drl", line, "so the village says", List.of());
  }
}
