package org.moothall.core.desk;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.moothall.BadInputException;
import org.moothall.RecordDamagedException;
import org.moothall.core.draw.DrawResult;
import org.moothall.core.draw.Drawing;
import org.moothall.core.state.MatterState;
import org.moothall.core.state.MeetingBook.Asked;
import org.moothall.meeting.Decision;
import org.moothall.record.CouncilEvent.CouncilDrawn;
import org.moothall.record.CouncilEvent.Listed;
import org.moothall.record.Entry;
import org.moothall.record.Event;
import org.moothall.record.Head;
import org.moothall.record.MeetingEvent.QuestionDecided;
import org.moothall.record.Verification.Damaged;
import org.moothall.spi.CommitteeSolver;

/**
 * A replay that draws every council and decides every question again, and insists on the same
 * outcome. It stops at the first entry that is at fault.
 */
final class Audit extends Replay {

  private final Chair chair;
  private final Map<String, CommitteeSolver> solvers;
  private Optional<Damaged> fault = Optional.empty();
  private Head head = Head.EMPTY;

  Audit(Chair chair, Map<String, CommitteeSolver> solvers) {
    this.chair = chair;
    this.solvers = solvers;
  }

  /** What is wrong with the first entry that is at fault. */
  Optional<Damaged> fault() {
    return fault;
  }

  /** The head of the last entry followed. */
  Head head() {
    return head;
  }

  @Override
  void follow(Entry entry) {
    if (fault.isPresent()) {
      return;
    }
    try {
      super.follow(entry);
      head = entry.head();
    } catch (RecordDamagedException | NoSuchElementException | IllegalStateException e) {
      fault = Optional.of(new Damaged(entry.sequence(), String.valueOf(e.getMessage())));
    }
  }

  @Override
  void before(Entry entry, MatterState state, Event event) {
    switch (event) {
      case QuestionDecided decided -> decide(entry, state, decided);
      case CouncilDrawn drawn -> draw(entry, state, drawn);
      default -> {}
    }
  }

  private void decide(Entry entry, MatterState state, QuestionDecided decided) {
    Asked asked = state.meetings().question(decided.question()).orElseThrow();
    Decision again =
        chair.decide(state, state.meetings().sitting(asked.put().meeting()).orElseThrow(), asked);
    if (!again.equals(decided.decision())) {
      throw differs(entry, "the decision on `%s`".formatted(decided.question()));
    }
  }

  private void draw(Entry entry, MatterState state, CouncilDrawn drawn) {
    List<Listed> eligible =
        state.councils().roster().values().stream()
            .filter(listed -> !drawn.excluded().containsKey(listed.person()))
            .toList();
    DrawResult again = Drawing.draw(drawn.order(), drawn.rules(), eligible, solver(drawn));
    if (!again.equals(new DrawResult.Seated(drawn.members(), drawn.alternates()))) {
      throw differs(entry, "the draw of `%s`".formatted(drawn.order().council()));
    }
  }

  private CommitteeSolver solver(CouncilDrawn drawn) {
    CommitteeSolver solver = solvers.get(drawn.solver());
    if (solver == null) {
      throw new BadInputException(
          "MOOT-1305",
          "the council `%s` was drawn by the solver `%s`, which is not here. Maybe add its jar."
              .formatted(drawn.order().council(), drawn.solver()));
    }
    return solver;
  }

  private static RecordDamagedException differs(Entry entry, String what) {
    return new RecordDamagedException(
        "MOOT-1204",
        "entry %s: %s does not follow from what is on the record before it"
            .formatted(entry.sequence(), what));
  }
}
