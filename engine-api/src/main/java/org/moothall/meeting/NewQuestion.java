package org.moothall.meeting;

import static org.moothall.Checks.checkId;
import static org.moothall.Checks.checkText;

import java.util.List;
import java.util.Set;

/**
 * A question to be put to a meeting.
 *
 * @param id unique within its matter
 * @param meeting the meeting it is put to
 * @param kind the host's kind of question, for instance {@code ordinary}; rules read it
 * @param text what is asked, as it is voted on
 * @param recused host ids of members who stand aside, besides those whom rules recuse
 */
public record NewQuestion(
    String id, String meeting, String kind, String text, Set<String> recused) {
  public NewQuestion {
    checkId("question", id);
    checkId("meeting", meeting);
    checkId("kind", kind);
    checkText("question", text);
    recused = Set.copyOf(recused);
  }

  /** A question of the ordinary kind, from which nobody stands aside by declaration. */
  public static NewQuestion of(String id, String meeting, String text) {
    return new NewQuestion(id, meeting, "ordinary", text, Set.of());
  }

  /** Host ids of those who stand aside, sorted. */
  public List<String> recusedSorted() {
    return recused.stream().sorted().toList();
  }
}
