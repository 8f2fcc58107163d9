package org.moothall.council;

import java.util.List;
import org.moothall.Person;
import org.moothall.policy.Reason;

/** What came of a draw. */
public sealed interface Draw {

  /** What was ordered. */
  DrawOrder order();

  /** The rules it was held to, each with the rule that says so. */
  List<SeatRule> rules();

  /**
   * A council was seated, and every rule holds of it.
   *
   * @param members who was drawn, the holders of offices first
   * @param alternates who steps in, in this order
   * @param checks each rule against what was drawn
   * @param because the rules on composition that spoke
   */
  record Seated(
      DrawOrder order,
      List<SeatRule> rules,
      List<Seat> members,
      List<Person> alternates,
      List<RuleCheck> checks,
      List<Reason> because)
      implements Draw {
    public Seated {
      rules = List.copyOf(rules);
      members = List.copyOf(members);
      alternates = List.copyOf(alternates);
      checks = List.copyOf(checks);
      because = List.copyOf(because);
    }
  }

  /**
   * No council can be seated under these rules from this roster.
   *
   * @param clashing rules that can't all be met together; without any one of them they could
   */
  record Impossible(DrawOrder order, List<SeatRule> rules, List<Reason> clashing) implements Draw {
    public Impossible {
      rules = List.copyOf(rules);
      clashing = List.copyOf(clashing);
    }
  }

  /**
   * A seat and who has it.
   *
   * @param member who
   * @param office the office of the council that goes with the seat, for instance {@code chair};
   *     empty for most
   * @param traits what the roster said of the member, each {@code feature=value}, sorted
   */
  record Seat(Person member, String office, List<String> traits) {
    public Seat {
      traits = List.copyOf(traits);
    }
  }

  /**
   * A rule against the council that was drawn.
   *
   * @param rule the rule
   * @param needed the fewest members it asks for
   * @param allowed the most members it admits
   * @param found how many there are
   */
  record RuleCheck(SeatRule rule, long needed, long allowed, long found) {

    /** Whether the rule holds. */
    public boolean holds() {
      return needed <= found && found <= allowed;
    }
  }
}
