package org.moothall.core.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.moothall.core.draw.DrawResult;
import org.moothall.core.draw.Drawing;
import org.moothall.core.state.MatterState;
import org.moothall.council.DrawOrder;
import org.moothall.council.SeatRule;
import org.moothall.policy.Policies;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Reason;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.Composition;
import org.moothall.policy.answer.Eligibility;
import org.moothall.record.CouncilEvent;
import org.moothall.record.CouncilEvent.CouncilDrawn;
import org.moothall.record.CouncilEvent.DrawFailed;
import org.moothall.record.CouncilEvent.Listed;
import org.moothall.spi.CommitteeSolver;

/** Asks the rules what a council must look like and who may sit on it, and draws it. */
final class Lottery {

  private final Policies policies;
  private final CommitteeSolver solver;

  Lottery(Policies policies, CommitteeSolver solver) {
    this.policies = policies;
    this.solver = solver;
  }

  CouncilEvent draw(MatterState state, DrawOrder order) {
    Ruling<Composition> composition =
        policies.ask(
            state.matter().policy(), PolicyQuestion.COMPOSITION, Facts.composition(state, order));
    return switch (composition) {
      case Ruling.Undecided<Composition> undecided -> failed(order, List.of(), undecided.because());
      case Ruling.Decided<Composition> decided -> draw(state, order, decided);
    };
  }

  private CouncilEvent draw(
      MatterState state, DrawOrder order, Ruling.Decided<Composition> composition) {
    Composition answer = composition.answer();
    if (order.seats() < answer.least() || order.seats() > answer.most()) {
      return failed(order, answer.rules(), outOfBand(order, composition));
    }
    Collection<Listed> roster = state.councils().roster().values();
    Ruling<Eligibility> eligibility =
        policies.ask(
            state.matter().policy(),
            PolicyQuestion.ELIGIBILITY,
            Facts.eligibility(state, order, roster));
    return switch (eligibility) {
      case Ruling.Undecided<Eligibility> undecided ->
          failed(order, answer.rules(), undecided.because());
      case Ruling.Decided<Eligibility> decided ->
          draw(order, composition, new TreeMap<>(decided.answer().excluded()), roster);
    };
  }

  private CouncilEvent draw(
      DrawOrder order,
      Ruling.Decided<Composition> composition,
      SortedMap<String, List<Reason>> excluded,
      Collection<Listed> roster) {
    List<SeatRule> rules = composition.answer().rules();
    List<Listed> eligible =
        roster.stream().filter(listed -> !excluded.containsKey(listed.person())).toList();
    return switch (Drawing.draw(order, rules, eligible, solver)) {
      case DrawResult.Seated seated ->
          new CouncilDrawn(
              order,
              solver.id(),
              rules,
              composition.because(),
              excluded,
              seated.members(),
              seated.alternates());
      case DrawResult.Impossible impossible -> failed(order, rules, impossible.clashing());
      case DrawResult.NotFound none -> failed(order, rules, List.of(none.why()));
    };
  }

  private DrawFailed failed(DrawOrder order, List<SeatRule> rules, List<Reason> because) {
    return new DrawFailed(order, solver.id(), rules, because);
  }

  private static List<Reason> outOfBand(DrawOrder order, Ruling.Decided<Composition> composition) {
    Composition answer = composition.answer();
    List<Reason> because = new ArrayList<>();
    because.add(
        Reason.engine(
            "draw.size",
            "%s seats were asked for, and the rules allow %s to %s"
                .formatted(order.seats(), answer.least(), answer.most())));
    because.addAll(composition.because());
    return because;
  }
}
