package org.moothall.core.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.moothall.Act;
import org.moothall.Actor;
import org.moothall.Receipt;
import org.moothall.core.journal.Draft;
import org.moothall.core.journal.RecordBook;
import org.moothall.core.seal.Seals;
import org.moothall.core.state.MatterState;
import org.moothall.matter.Matter;
import org.moothall.policy.Policies;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Reason;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.Authority;
import org.moothall.policy.fact.Command;
import org.moothall.record.Entry;
import org.moothall.record.Event;
import org.moothall.record.Head;
import org.moothall.record.MatterEvent.MatterOpened;
import org.moothall.record.MatterEvent.OfficesTold;

/**
 * Takes commands: does each once, those of one matter in order, asks the policy whether the actor
 * may give it, and puts what follows onto the record before anybody hears of it.
 */
final class Clerk {

  /**
   * Says what follows from a command, or throws if it can't be. Reads the state and changes
   * nothing.
   */
  @FunctionalInterface
  interface Decider {
    List<Event> decide(MatterState state, Registrar people, Instant now);
  }

  private final RecordBook book;
  private final Seals seals;
  private final Policies policies;
  private final Dockets dockets;
  private final Indexer indexer;
  private final InstantSource clock;
  private final Map<String, Head> done = new ConcurrentHashMap<>();
  private final Map<String, ReentrantLock> going = new ConcurrentHashMap<>();

  Clerk(
      RecordBook book,
      Seals seals,
      Policies policies,
      Dockets dockets,
      Indexer indexer,
      InstantSource clock) {
    this.book = book;
    this.seals = seals;
    this.policies = policies;
    this.dockets = dockets;
    this.indexer = indexer;
    this.clock = clock;
  }

  /** Notes the commands that the record had when the hall was opened. */
  void remember(Map<String, Head> before) {
    done.putAll(before);
  }

  Optional<Head> find(String commandId) {
    return Optional.ofNullable(done.get(commandId));
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Takes a command of a matter that is there; something must follow from it. */
  Receipt take(Act act, String matter, Command command, Decider decider) {
    return takeIfAny(act, matter, command, decider)
        .orElseThrow(() -> new IllegalStateException(command.name() + " decided nothing"));
  }

  /**
   * Takes a command from which perhaps nothing follows; then nothing is recorded and there is no
   * receipt.
   */
  Optional<Receipt> takeIfAny(Act act, String matter, Command command, Decider decider) {
    return once(
        act,
        () -> {
          Docket docket = dockets.get(matter);
          Optional<Receipt> receipt = inOrder(act, docket, command, decider);
          docket.following.recorded(docket);
          return receipt;
        });
  }

  private Optional<Receipt> inOrder(Act act, Docket docket, Command command, Decider decider) {
    docket.lock.lock();
    try {
      return repeated(act).or(() -> take(act, docket, command, decider));
    } finally {
      docket.lock.unlock();
    }
  }

  /** Takes the command that opens a matter. */
  Receipt open(Act act, Matter matter, String policyVersion) {
    return once(act, () -> Optional.of(opening(act, matter, policyVersion))).orElseThrow();
  }

  private Receipt opening(Act act, Matter matter, String policyVersion) {
    Ruling<Authority> ruling = authority(matter, act.actor(), new Command("matters.open", false));
    if (!allowed(ruling)) {
      return new Receipt.Refused(act.commandId(), ruling.because());
    }
    dockets.add(matter.id(), () -> opened(act, matter, policyVersion, ruling));
    return accepted(act, false);
  }

  private Docket opened(Act act, Matter matter, String policyVersion, Ruling<Authority> ruling) {
    Instant now = now();
    MatterOpened opened = new MatterOpened(matter, policyVersion);
    Docket docket = new Docket(MatterState.opened(opened, now));
    record(act, docket, "matters.open", ruling, now, List.of(opened), (s, people, at) -> List.of());
    return docket;
  }

  private Optional<Receipt> take(Act act, Docket docket, Command command, Decider decider) {
    Ruling<Authority> ruling = authority(docket.state().matter(), act.actor(), command);
    if (!allowed(ruling)) {
      return Optional.of(new Receipt.Refused(act.commandId(), ruling.because()));
    }
    record(act, docket, command.name(), ruling, now(), List.of(), decider);
    return find(act.commandId()).map(head -> accepted(act, false));
  }

  private void record(
      Act act,
      Docket docket,
      String command,
      Ruling<Authority> ruling,
      Instant now,
      List<Event> first,
      Decider decider) {
    MatterState state = docket.state();
    Registrar people = new Registrar(docket.id(), state.people(), docket.who, seals);
    boolean written = false;
    try {
      Actor actor = new Actor(people.pseudonym(act.actor().id()), act.actor().offices());
      List<Event> decided = decider.decide(state, people, now);
      if (first.isEmpty() && decided.isEmpty()) {
        return;
      }
      List<Event> later = new ArrayList<>(people.events());
      later.addAll(decided);
      later.addAll(told(ruling));
      List<Event> all = new ArrayList<>(first);
      all.addAll(later);
      Entry entry =
          book.append(
              new Draft(docket.id(), act.commandId(), command, now, actor, rules(ruling), all));
      written = true;
      people.recorded();
      docket.become(state.evolve(later, now));
      done.put(act.commandId(), entry.head());
      indexer.follow(docket, all, entry.head());
    } finally {
      if (!written) {
        people.discard();
      }
    }
  }

  private Optional<Receipt> once(Act act, Supplier<Optional<Receipt>> work) {
    Optional<Receipt> before = repeated(act);
    if (before.isPresent()) {
      return before;
    }
    ReentrantLock mine = going.computeIfAbsent(act.commandId(), id -> new ReentrantLock());
    mine.lock();
    try {
      return repeated(act).or(work);
    } finally {
      if (!mine.hasQueuedThreads()) {
        going.remove(act.commandId(), mine);
      }
      mine.unlock();
    }
  }

  private Optional<Receipt> repeated(Act act) {
    return find(act.commandId()).map(head -> accepted(act, true));
  }

  private Receipt accepted(Act act, boolean repeated) {
    return new Receipt.Accepted(act.commandId(), find(act.commandId()).orElseThrow(), repeated);
  }

  private Ruling<Authority> authority(Matter matter, Actor actor, Command command) {
    return policies.ask(
        matter.policy(),
        PolicyQuestion.AUTHORITY,
        List.of(
            Facts.of(matter),
            new org.moothall.policy.fact.Actor(actor.id(), actor.offices()),
            command));
  }

  private static boolean allowed(Ruling<Authority> ruling) {
    return ruling instanceof Ruling.Decided<Authority> decided && decided.answer().allowed();
  }

  private static List<Event> told(Ruling<Authority> ruling) {
    return ruling instanceof Ruling.Decided<Authority> decided && !decided.answer().tell().isEmpty()
        ? List.of(new OfficesTold(List.copyOf(decided.answer().tell())))
        : List.of();
  }

  private static List<String> rules(Ruling<Authority> ruling) {
    return ruling.because().stream().map(Reason::rule).distinct().toList();
  }
}
