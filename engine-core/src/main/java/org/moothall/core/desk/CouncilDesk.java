package org.moothall.core.desk;

import java.util.List;
import java.util.Optional;
import org.moothall.Act;
import org.moothall.BadInputException;
import org.moothall.LimitExceededException;
import org.moothall.Limits;
import org.moothall.Receipt;
import org.moothall.core.state.MatterState;
import org.moothall.council.Candidate;
import org.moothall.council.Councils;
import org.moothall.council.Draw;
import org.moothall.council.DrawOrder;
import org.moothall.council.Roster;
import org.moothall.policy.fact.Command;
import org.moothall.record.CouncilEvent.CouncilDrawn;
import org.moothall.record.CouncilEvent.Listed;
import org.moothall.record.CouncilEvent.RosterEntered;
import org.moothall.record.CouncilEvent.SeatVacated;

/** Where rosters are kept and councils drawn. */
final class CouncilDesk implements Councils {

  private final Clerk clerk;
  private final Dockets dockets;
  private final Lottery lottery;
  private final Limits limits;

  CouncilDesk(Clerk clerk, Dockets dockets, Lottery lottery, Limits limits) {
    this.clerk = clerk;
    this.dockets = dockets;
    this.lottery = lottery;
    this.limits = limits;
  }

  @Override
  public Receipt enter(Act act, String matter, Roster roster) {
    if (roster.candidates().size() > limits.candidates()) {
      throw new LimitExceededException(
          "candidates", limits.candidates(), roster.candidates().size(), "the roster");
    }
    return clerk.take(
        act,
        matter,
        new Command("councils.enter", false),
        (state, people, now) -> {
          Open.matter(state);
          return List.of(
              new RosterEntered(roster.candidates().stream().map(c -> listed(c, people)).toList()));
        });
  }

  @Override
  public Receipt draw(Act act, String matter, DrawOrder order) {
    return clerk.take(
        act,
        matter,
        new Command("councils.draw", false),
        (state, people, now) -> {
          Open.matter(state);
          drawable(state, order);
          return List.of(lottery.draw(state, order));
        });
  }

  @Override
  public Receipt vacate(Act act, String matter, String council, String person, String reason) {
    Docket docket = dockets.get(matter);
    return clerk.take(
        act,
        matter,
        new Command("councils.vacate", false),
        (state, people, now) -> {
          CouncilDrawn drawn = Open.council(state, council);
          String pseudonym = Members.one(docket, state.councils().inOffice(drawn), person, council);
          return List.of(new SeatVacated(council, pseudonym, reason));
        });
  }

  @Override
  public Optional<Draw> find(String matter, String council) {
    Glance glance = dockets.get(matter).glance();
    return glance.state().councils().find(council).map(c -> DrawViews.seated(glance, c));
  }

  @Override
  public List<Draw> list(String matter) {
    return DrawViews.all(dockets.get(matter).glance());
  }

  private static void drawable(MatterState state, DrawOrder order) {
    if (state.councils().roster().isEmpty()) {
      throw new BadInputException(
          "MOOT-1302",
          "the matter `%s` has no roster to draw `%s` from"
              .formatted(state.matter().id(), order.council()));
    }
    if (state.councils().find(order.council()).isPresent()) {
      throw new BadInputException(
          "MOOT-1303", "a council `%s` is seated already".formatted(order.council()));
    }
  }

  private static Listed listed(Candidate candidate, Registrar people) {
    return new Listed(
        people.pseudonym(candidate.person(), candidate.name()),
        List.copyOf(candidate.offices()),
        List.copyOf(candidate.traits()),
        candidate.termsServed(),
        candidate.interest());
  }
}
