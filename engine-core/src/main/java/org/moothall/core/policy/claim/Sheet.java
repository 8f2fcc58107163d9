package org.moothall.core.policy.claim;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Reason;

/**
 * Works out one answer. A subclass implements the verbs of its question; every claim is replayed on
 * it once, in one fixed order. Each verb puts what it reads into a {@link Slot}.
 *
 * <p>Where the claims of a slot can't all hold, those that are not entrenched give way:
 *
 * <ol>
 *   <li>A claim that can't hold beside what is entrenched in the slot is set aside.
 *   <li>If those that are left contradict each other, all that are not entrenched are set aside.
 *   <li>Where nothing is entrenched, or what is entrenched contradicts itself, there is no answer.
 * </ol>
 *
 * <p>So a claim that asks for the impossible changes nothing, and two that agree with what is
 * entrenched but not with each other leave it as it was without them.
 *
 * @param <T> the answer
 */
abstract class Sheet<T> {

  private final PolicyQuestion<T> question;
  private final List<Slot<?>> slots = new ArrayList<>();
  private final List<Said<?>> said = new ArrayList<>();
  private final List<Reason> notices = new ArrayList<>();
  private final List<Reason> objections = new ArrayList<>();
  private @Nullable Claim current;

  Sheet(PolicyQuestion<T> question) {
    this.question = question;
  }

  /** Works out what the claims come to together; each slot has been settled by itself. */
  abstract void conclude();

  /** All claims merged. Called after {@link #conclude}, and only if there is no objection. */
  abstract T answer();

  /** What silence means. Where it means nothing, {@link #conclude} has objected to it. */
  String silence() {
    throw new IllegalStateException("silence is no answer to the question of " + question.name());
  }

  final PolicyQuestion<T> question() {
    return question;
  }

  final void replay(Claim claim) {
    current = claim;
    try {
      claim.verb().invoke(this, claim.arguments().toArray());
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(Clause.of("the verb %s failed", claim.verb()), e);
    }
  }

  /** Settles each slot, and then what they come to together. */
  final void settle() {
    slots.forEach(this::settle);
    conclude();
  }

  private <V> void settle(Slot<V> slot) {
    if (!slot.said().isEmpty()) {
      settle(List.of(slot), slot.meet());
    }
  }

  /** A new slot. */
  final <V> Slot<V> slot(String topic, Meet<V> meet, String... verbs) {
    var slot = new Slot<V>(topic, meet, List.of(verbs));
    slots.add(slot);
    return slot;
  }

  /** Puts the current claim into a slot. */
  final <V> void say(Slot<V> slot, V value, String clause) {
    say(slot, value, clause, "");
  }

  /**
   * Puts the current claim into a slot.
   *
   * @param clause what it amounts to
   * @param fault why it can't hold by itself; empty when it can
   */
  final <V> void say(Slot<V> slot, V value, String clause, String fault) {
    if (current == null) {
      throw new IllegalStateException("no claim is being replayed");
    }
    var one = new Said<>(value, current, reason(clause), fault);
    slot.add(one);
    said.add(one);
  }

  /** What the current claim amounts to, with its rule. */
  final Reason reason(String clause) {
    if (current == null) {
      throw new IllegalStateException("no claim is being replayed");
    }
    return current.reason(clause);
  }

  /** Everything said, in the order of the claims. */
  final List<Said<?>> said() {
    return said;
  }

  final List<Slot<?>> slots() {
    return slots;
  }

  /** What was set aside; then what every rule said, in the order of the claims. */
  final List<Reason> spoken() {
    if (said.isEmpty() && objections.isEmpty()) {
      return List.of(Reason.engine(question.name(), silence()));
    }
    var spoken = new ArrayList<>(notices);
    said.forEach(one -> spoken.add(one.reason()));
    return spoken;
  }

  final List<Reason> objections() {
    return objections;
  }

  /** Objects that the claims are no answer. */
  final void object(Slot<?> slot, String why) {
    slot.object(why);
    objections.add(Reason.engine(question.name(), why));
  }

  /** Objects if no claim of the slot holds. */
  final void require(Slot<?> slot) {
    if (slot.isSilent()) {
      object(slot, "no rule says " + slot.topic());
    }
  }

  /**
   * Settles slots whose claims are bound up with each other. Slots with an objection of their own
   * are past that.
   */
  final <V> void settle(List<Slot<V>> together, Meet<V> meet) {
    if (!objections.isEmpty() && together.size() > 1) {
      return;
    }
    var holding = together.stream().flatMap(slot -> slot.holding().stream()).toList();
    var clash = clash(holding, meet);
    if (clash.isEmpty()) {
      return;
    }
    var entrenched = holding.stream().filter(Said::isEntrenched).toList();
    var atBottom = entrenched.isEmpty() ? clash : clash(entrenched, meet);
    if (atBottom.isPresent()) {
      var why = atBottom.get().objection();
      together.forEach(slot -> slot.object(why));
      objections.add(Reason.engine(question.name(), why));
    } else {
      setAside(holding, entrenched, meet);
    }
  }

  private <V> void setAside(List<Said<V>> holding, List<Said<V>> entrenched, Meet<V> meet) {
    var left = new ArrayList<>(entrenched);
    for (var one : holding) {
      if (!one.isEntrenched()) {
        clash(plus(entrenched, List.of(one)), meet)
            .ifPresentOrElse(clash -> setAside(one, clash), () -> left.add(one));
      }
    }
    clash(left, meet)
        .ifPresent(
            clash ->
                left.stream()
                    .filter(one -> !one.isEntrenched())
                    .forEach(one -> setAsideWithOthers(one, clash)));
  }

  private void setAside(Said<?> one, Clash clash) {
    var why =
        clash.one() == clash.other()
            ? clash.one().fault()
            : "it contradicts what is entrenched, " + clash.beside(one).reason();
    notice(one, why);
  }

  private void setAsideWithOthers(Said<?> one, Clash clash) {
    notice(
        one,
        Clause.of(
            "rules that are not entrenched contradict each other here, %s and %s",
            clash.one().reason(), clash.other().reason()));
  }

  private void notice(Said<?> one, String why) {
    one.setAside();
    notices.add(
        Reason.engine(
            question.name() + ".set-aside", Clause.of("%s is set aside: %s", one.reason(), why)));
  }

  private static <V> Optional<Clash> clash(List<Said<V>> said, Meet<V> meet) {
    for (var one : said) {
      if (!one.fault().isEmpty()) {
        return Optional.of(new Clash(one, one));
      }
    }
    return said.isEmpty() ? Optional.empty() : meet.clash(said);
  }

  private static <V> List<V> plus(Collection<V> some, Collection<V> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
