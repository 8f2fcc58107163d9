package org.moothall.core.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.moothall.core.group.live.FollowedMap;
import org.moothall.core.group.routing.StatementLottery;
import org.moothall.core.group.routing.StatementLottery.Ticket;
import org.moothall.core.group.routing.StatementWeights;
import org.moothall.core.state.OpinionBook;
import org.moothall.opinion.Routing;
import org.moothall.record.OpinionEvent.OpinionVoiced;

/** Shows people the next opinion to vote on. */
final class Usher {

  private Usher() {}

  /**
   * The id of the opinion to show; empty when there is nothing left.
   *
   * @param person the host's id; it takes the pseudonym's place until the person has one
   */
  static Optional<String> next(Docket docket, String person, Routing routing) {
    OpinionBook book = docket.state().opinions();
    String name = docket.who.pseudonym(person).orElse(person);
    List<String> open = open(book, name);
    if (open.isEmpty()) {
      return Optional.empty();
    }
    long lot = StatementLottery.lot(docket.id(), name, votes(book, name));
    return docket.following.read(
        docket,
        map -> StatementLottery.draw(tickets(open, map, routing), lot).map(Ticket::statement));
  }

  private static List<Ticket> tickets(List<String> open, FollowedMap map, Routing routing) {
    return switch (routing) {
      case PRIORITY -> StatementWeights.byPriority(open, map.map());
      case LEAST_HEARD -> StatementWeights.byLeastHeard(open, map.tallies(), map::number);
    };
  }

  /** What is shown, was not written by this person and is not voted on by them, in order. */
  private static List<String> open(OpinionBook book, String person) {
    return book.order().stream()
        .map(id -> book.voiced().get(id))
        .filter(Objects::nonNull)
        .filter(book::shown)
        .filter(voiced -> !voiced.author().equals(person))
        .map(OpinionVoiced::opinion)
        .filter(id -> !book.on(id).containsKey(person))
        .toList();
  }

  private static long votes(OpinionBook book, String person) {
    return book.votes().values().stream().filter(on -> on.containsKey(person)).count();
  }
}
