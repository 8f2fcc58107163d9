package org.moothall.rules.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.moothall.Act;
import org.moothall.Actor;
import org.moothall.Receipt;
import org.moothall.policy.Reason;
import org.moothall.rules.kit.arbitrary.Vocabulary;

/** Those who give commands in a town: whoever its policy lets. */
final class Officials {

  private final List<Actor> actors;
  private long commands;

  Officials(Vocabulary vocabulary) {
    Set<String> offices = new TreeSet<>(vocabulary.names());
    offices.addAll(List.of("clerk", "chair"));
    List<Actor> all = new ArrayList<>();
    all.add(Actor.of("official", "clerk", "chair"));
    all.add(new Actor("official", offices));
    offices.forEach(office -> all.add(Actor.of("official", office)));
    all.add(Actor.of("official"));
    actors = List.copyOf(all);
  }

  /** An act of an official's that was not given before. */
  Act act() {
    return act(actors.getFirst());
  }

  /**
   * Gives a command as the first official who may.
   *
   * @throws AssertionError if the policy lets none of them
   */
  Receipt.Accepted give(String what, Function<Act, Receipt> command) {
    List<Reason> refusals = List.of();
    for (Actor actor : actors) {
      switch (command.apply(act(actor))) {
        case Receipt.Accepted accepted -> {
          return accepted;
        }
        case Receipt.Refused refused ->
            refusals = refusals.isEmpty() ? refused.because() : refusals;
      }
    }
    throw new AssertionError(
        "nobody may %s: even %s is refused: %s"
            .formatted(what, actors.getFirst().offices(), Telling.reasons(refusals)));
  }

  private Act act(Actor actor) {
    commands++;
    return actor.act("command-" + commands);
  }
}
