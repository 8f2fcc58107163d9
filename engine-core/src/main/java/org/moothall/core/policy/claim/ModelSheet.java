package org.moothall.core.policy.claim;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.answer.ModelChoice;
import org.moothall.policy.answer.ModelChoice.Model;

/**
 * How a matter is consulted on.
 *
 * <ul>
 *   <li>Models ruled out: everything named by any rule.
 *   <li>The choice: of the models that are not ruled out, the one with the largest weight. Two of
 *       one weight contradict, and so does a choice of nothing but what is ruled out. Votes: no
 *       claim is entrenched here. Required.
 *   <li>Parts of a panorama: all that are named and not ruled out; a panorama of fewer than two, or
 *       of itself, is none.
 * </ul>
 */
final class ModelSheet extends Sheet<ModelChoice> implements ModelChoice.Verbs {

  private final Slot<Vote> votes = slot("which model fits", Meet.always(), "propose");
  private final Slot<Model> ruledOut =
      slot("which models can't be chosen", Meet.always(), "ruleOut");
  private final Slot<Model> parts = slot("what a panorama combines", Meet.always(), "combine");

  private record Vote(Model model, long weight) {}

  ModelSheet() {
    super(PolicyQuestion.MODEL);
  }

  @Override
  public void propose(Model model, long weight) {
    say(
        votes,
        new Vote(model, weight),
        Clause.of("%s fits with weight %s", model, weight),
        weight >= 1 ? "" : "a weight is 1 or more");
  }

  @Override
  public void ruleOut(Model model, String reason) {
    say(ruledOut, model, Clause.of("%s can't be chosen: %s", model, reason));
  }

  @Override
  public void combine(Model part) {
    say(
        parts,
        part,
        Clause.of("a panorama has the part %s", part),
        part == Model.PANORAMA ? "a panorama is no part of itself" : "");
  }

  @Override
  void conclude() {
    require(votes);
    var open = open();
    if (!votes.isSilent() && open.isEmpty()) {
      object(votes, "every model that is proposed is ruled out");
    } else if (!open.isEmpty()) {
      elect(open);
    }
    votes.comesTo(() -> Clause.of("%s, with weight %s", best(open).model, best(open).weight));
    ruledOut.comesTo(() -> Listed.names(ruledOut));
    parts.comesTo(() -> partsLeft().toString());
  }

  private void elect(List<Said<Vote>> open) {
    var best = best(open);
    open.stream()
        .filter(said -> said.value().weight == best.weight && said.value().model != best.model)
        .findFirst()
        .ifPresent(
            other ->
                object(
                    votes,
                    Clause.of(
                        "two models weigh the same: %s; %s",
                        first(open, best).reason(), other.reason())));
    if (best.model == Model.PANORAMA && partsLeft().size() < 2) {
      object(
          parts,
          Clause.of("a panorama combines two models or more, and %s are left", partsLeft().size()));
    }
  }

  private List<Said<Vote>> open() {
    var out = Listed.set(ruledOut);
    return votes.holding().stream().filter(said -> !out.contains(said.value().model)).toList();
  }

  private static Vote best(List<Said<Vote>> open) {
    return open.stream()
        .map(Said::value)
        .reduce((one, other) -> other.weight > one.weight ? other : one)
        .orElseThrow();
  }

  private static Said<Vote> first(List<Said<Vote>> open, Vote vote) {
    return open.stream().filter(said -> said.value().equals(vote)).findFirst().orElseThrow();
  }

  private Set<Model> partsLeft() {
    TreeSet<Model> left = Listed.set(parts);
    left.removeAll(Listed.set(ruledOut));
    return left;
  }

  @Override
  ModelChoice answer() {
    var best = best(open());
    return new ModelChoice(
        best.model,
        best.weight,
        best.model == Model.PANORAMA ? partsLeft() : Set.of(),
        Listed.set(ruledOut));
  }
}
