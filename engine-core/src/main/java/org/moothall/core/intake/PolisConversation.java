package org.moothall.core.intake;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moothall.Checks;
import org.moothall.opinion.Moderation;
import org.moothall.opinion.Vote;

/**
 * What an export of Polis holds: statements, every vote ever cast, and the groups.
 *
 * @param topic the question the conversation is about
 * @param url where the conversation is; may be empty
 * @param description what participants were told; may be empty
 * @param views how often the conversation was looked at, 0 or more
 * @param statements every statement, whatever became of it
 * @param votes in the order they were cast; of two of one person on one statement the one with the
 *     later time stands, of the same time the later in the list
 * @param groupOf the group of each person in one, counted from 0
 */
public record PolisConversation(
    String topic,
    String url,
    String description,
    long views,
    List<Statement> statements,
    List<CastVote> votes,
    Map<String, Integer> groupOf) {

  /**
   * A statement.
   *
   * @param id unique in the conversation
   * @param author the id of a person; authors and voters are the same people
   */
  public record Statement(
      String id, String author, Instant at, Moderation moderation, String text) {
    public Statement {
      Checks.checkId("statement", id);
      Checks.checkId("author", author);
      checkWhole(text);
    }
  }

  /** A vote and when it was cast. */
  public record CastVote(Vote vote, Instant at) {}

  public PolisConversation {
    checkWhole(topic);
    checkWhole(url);
    checkWhole(description);
    Checks.checkCount("views", views);
    statements = List.copyOf(statements);
    votes = List.copyOf(votes);
    groupOf = Map.copyOf(groupOf);
    groupOf.values().forEach(group -> Checks.checkCount("a group's number", group));
    checkVotes(ids(statements), votes);
  }

  private static void checkWhole(String text) {
    if (Surrogates.indexOfUnpaired(text) >= 0) {
      throw new IllegalArgumentException("a text holds half a surrogate pair, which has no bytes");
    }
  }

  private static Set<String> ids(List<Statement> statements) {
    var ids = new HashSet<String>();
    for (var statement : statements) {
      if (!ids.add(statement.id)) {
        throw new IllegalArgumentException(
            "there are two statements of the id `%s`".formatted(statement.id));
      }
    }
    return ids;
  }

  private static void checkVotes(Set<String> ids, List<CastVote> votes) {
    for (var cast : votes) {
      if (!ids.contains(cast.vote.opinion())) {
        throw new IllegalArgumentException(
            "there is a vote on `%s`, which is none of the statements"
                .formatted(cast.vote.opinion()));
      }
    }
  }
}
