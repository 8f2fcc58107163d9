package org.moothall.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moothall.Person;

/**
 * A meeting as it stands.
 *
 * @param id unique within its matter
 * @param council whose meeting it is
 * @param call 1 for a first call, 2 for a second call, and so on
 * @param openedAt when it opened
 * @param closedAt when it closed; empty while it is open
 * @param present members present now, or when it closed, sorted by pseudonym
 * @param questions its questions in the order they were put
 */
public record MeetingView(
    String id,
    String council,
    int call,
    Instant openedAt,
    Optional<Instant> closedAt,
    List<Person> present,
    List<QuestionView> questions) {
  public MeetingView {
    present = List.copyOf(present);
    questions = List.copyOf(questions);
  }
}
