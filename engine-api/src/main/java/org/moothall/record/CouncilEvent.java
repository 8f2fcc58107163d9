package org.moothall.record;

import java.util.List;
import java.util.SortedMap;
import org.moothall.council.DrawOrder;
import org.moothall.council.SeatRule;
import org.moothall.policy.Reason;

/** What happens to rosters and councils. */
public sealed interface CouncilEvent extends Event {

  /** A roster was entered; it replaces an earlier one. */
  record RosterEntered(List<Listed> candidates) implements CouncilEvent {
    public RosterEntered {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * Somebody on a roster.
   *
   * @param person the pseudonym
   * @param offices offices held, sorted
   * @param traits each {@code feature=value}, sorted
   * @param termsServed terms served so far
   * @param interest whether the person has an own interest in the matter
   */
  record Listed(
      String person,
      List<String> offices,
      List<String> traits,
      long termsServed,
      boolean interest) {
    public Listed {
      offices = List.copyOf(offices);
      traits = List.copyOf(traits);
    }
  }

  /**
   * A council was drawn.
   *
   * @param order what was ordered, the public seed included
   * @param solver the id of the solver that drew it
   * @param rules what the council was held to
   * @param because the rules on composition that spoke
   * @param excluded who could not be seated, with reasons, by pseudonym
   * @param members who was drawn: office of the council by pseudonym, empty for most
   * @param alternates who steps in, in this order
   */
  record CouncilDrawn(
      DrawOrder order,
      String solver,
      List<SeatRule> rules,
      List<Reason> because,
      SortedMap<String, List<Reason>> excluded,
      SortedMap<String, String> members,
      List<String> alternates)
      implements CouncilEvent {
    public CouncilDrawn {
      rules = List.copyOf(rules);
      because = List.copyOf(because);
      alternates = List.copyOf(alternates);
    }
  }

  /**
   * No council can be seated under its rules.
   *
   * @param clashing rules that can't all be met together
   */
  record DrawFailed(DrawOrder order, String solver, List<SeatRule> rules, List<Reason> clashing)
      implements CouncilEvent {
    public DrawFailed {
      rules = List.copyOf(rules);
      clashing = List.copyOf(clashing);
    }
  }

  /** A member left; the seat is vacant. */
  record SeatVacated(String council, String person, String reason) implements CouncilEvent {}
}
