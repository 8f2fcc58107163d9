package org.moothall.core.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.moothall.core.draw.Drawing;
import org.moothall.core.state.CouncilBook;
import org.moothall.council.Draw;
import org.moothall.record.CouncilEvent;
import org.moothall.record.CouncilEvent.CouncilDrawn;
import org.moothall.record.CouncilEvent.DrawFailed;
import org.moothall.record.CouncilEvent.Listed;

/** Draws as a host sees them. */
final class DrawViews {

  private DrawViews() {}

  static List<Draw> all(Glance glance) {
    return glance.state().councils().draws().stream().map(event -> of(glance, event)).toList();
  }

  private static Draw of(Glance glance, CouncilEvent event) {
    return switch (event) {
      case CouncilDrawn drawn ->
          seated(glance, glance.state().councils().find(drawn.order().council()).orElseThrow());
      case DrawFailed failed ->
          new Draw.Impossible(failed.order(), failed.rules(), failed.clashing());
      default -> throw new IllegalStateException("not a draw: " + event.getClass().getName());
    };
  }

  static Draw.Seated seated(Glance glance, CouncilBook.Seated council) {
    CouncilDrawn drawn = council.drawn();
    List<Listed> members = drawn.members().keySet().stream().map(council::listed).toList();
    List<Draw.Seat> seats = new ArrayList<>();
    members.forEach(
        listed ->
            seats.add(
                new Draw.Seat(
                    glance.who().person(listed.person()),
                    Objects.requireNonNull(drawn.members().get(listed.person())),
                    listed.traits())));
    seats.sort(
        Comparator.comparing((Draw.Seat seat) -> seat.office().isEmpty())
            .thenComparing(seat -> seat.member().pseudonym()));
    return new Draw.Seated(
        drawn.order(),
        drawn.rules(),
        seats,
        drawn.alternates().stream().map(glance.who()::person).toList(),
        Drawing.checks(drawn.rules(), members),
        drawn.because());
  }
}
