package org.moothall.core.policy.claim;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.answer.Invitation;
import org.moothall.policy.answer.Invitation.Invitee;
import org.moothall.policy.fact.Round;

/**
 * Whom to invite next. Nothing contradicts.
 *
 * <ul>
 *   <li>Invitations: a person's best match counts; ranked by it, ties by pseudonym.
 *   <li>Promoting and escalating: one rule is enough.
 *   <li>A round that is not resolved must go on somehow: of one, silence is no answer.
 * </ul>
 */
final class InvitationSheet extends Sheet<Invitation> implements Invitation.Verbs {

  private final boolean stuck;
  private final Slot<Invitee> invited = slot("how the round goes on", Meet.always(), "invite");
  private final Slot<String> promote =
      slot("whether somebody is to push the matter", Meet.always(), "promote");
  private final Slot<String> escalate =
      slot("whether the next level takes it", Meet.always(), "escalate");

  InvitationSheet(Collection<?> facts) {
    super(PolicyQuestion.INVITATION);
    stuck = facts.stream().anyMatch(fact -> fact instanceof Round round && !round.resolved());
  }

  @Override
  public void invite(String person, long match) {
    say(
        invited,
        new Invitee(person, match),
        Clause.of("`%s` is invited, with a match of %s %%", person, match),
        match >= 0 && match <= 100 ? "" : "a match is 0 to 100 percent");
  }

  @Override
  public void promote(String reason) {
    say(promote, reason, Clause.of("somebody is appointed to push the matter: %s", reason));
  }

  @Override
  public void escalate(String reason) {
    say(escalate, reason, Clause.of("the matter goes to the next level: %s", reason));
  }

  @Override
  void conclude() {
    if (stuck && promote.isSilent() && escalate.isSilent()) {
      require(invited);
    }
    invited.comesTo(
        () ->
            ranked().stream()
                .map(one -> Clause.of("`%s` (%s %%)", one.person(), one.match()))
                .collect(Collectors.joining(", ")));
    promote.comesTo(() -> "somebody is appointed");
    escalate.comesTo(() -> "the matter goes up");
  }

  private List<Invitee> ranked() {
    var best = new TreeMap<String, Long>();
    invited.values().forEach(one -> best.merge(one.person(), one.match(), Math::max));
    return best.entrySet().stream()
        .map(one -> new Invitee(one.getKey(), one.getValue()))
        .sorted(Comparator.comparingLong(Invitee::match).reversed())
        .toList();
  }

  @Override
  Invitation answer() {
    return new Invitation(ranked(), !promote.isSilent(), !escalate.isSilent());
  }

  @Override
  String silence() {
    return "no rule invites anybody";
  }
}
