package org.moothall.policy.answer;

import java.util.List;
import org.moothall.policy.answer.Merge.Kind;

/**
 * Whom to invite next, and what else to do about a round that settled nothing.
 *
 * @param invite the best match first, people of one match in the order of their pseudonyms
 * @param promote whether somebody is to be appointed who pushes the matter
 * @param escalate whether the matter goes to the next level
 */
public record Invitation(List<Invitee> invite, boolean promote, boolean escalate) {
  public Invitation {
    invite = List.copyOf(invite);
  }

  /**
   * Somebody to invite.
   *
   * @param person the pseudonym
   * @param match how well the person speaks for those unheard, in percent
   */
  public record Invitee(String person, long match) {}

  /** What a rule on invitations can say. */
  public interface Verbs {

    /** This person is invited, the earlier the larger the match. */
    @Merge(
        value = Kind.VOTE,
        how = "a person's best match counts; a larger match comes first, ties by pseudonym")
    void invite(String person, long match);

    /** Somebody is appointed who pushes the matter. */
    @Merge(value = Kind.JOIN, how = "one rule is enough")
    void promote(String reason);

    /** The matter goes to the next level. */
    @Merge(value = Kind.JOIN, how = "one rule is enough")
    void escalate(String reason);
  }
}
