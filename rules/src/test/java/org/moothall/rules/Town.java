package org.moothall.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.moothall.Limits;
import org.moothall.core.policy.PolicyDesk;
import org.moothall.ledger.Risk;
import org.moothall.matter.Level;
import org.moothall.policy.Policies;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyPack;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.PolicyStack;
import org.moothall.policy.Reason;
import org.moothall.policy.Ruling;
import org.moothall.policy.fact.Actor;
import org.moothall.policy.fact.Body;
import org.moothall.policy.fact.BodyKind;
import org.moothall.policy.fact.Candidate;
import org.moothall.policy.fact.Case;
import org.moothall.policy.fact.Command;
import org.moothall.policy.fact.Item;
import org.moothall.policy.fact.Matter;
import org.moothall.policy.fact.Question;
import org.moothall.policy.fact.Seats;

/** A town under the built-in packs, and what tests ask its rules. */
final class Town {

  static final PolicyStack LINHAI = PolicyStack.of("base", "linhai");
  static final Matter MATTER = new Matter("lift", "building", Level.STREET);
  static final Policies POLICIES = new PolicyDesk(List.of(new BuiltInPacks()), Limits.defaults());

  /** The same packs, in texts that no prebuilt model was made of. */
  static final Policies COMPILED = new PolicyDesk(List.of(() -> retold()), Limits.defaults());

  private Town() {}

  private static List<PolicyPack> retold() {
    return new BuiltInPacks()
        .packs().stream()
            .map(pack -> new PolicyPack(pack.id(), pack.description(), retold(pack.files())))
            .toList();
  }

  private static List<PolicyFile> retold(List<PolicyFile> files) {
    return files.stream().map(file -> new PolicyFile(file.name(), file.drl() + "\n")).toList();
  }

  static <T> Ruling<T> ask(PolicyQuestion<T> question, Record... facts) {
    return POLICIES.ask(LINHAI, question, with(facts));
  }

  /** Asks with a local file on top of the packs. */
  static <T> Ruling<T> askWith(PolicyFile local, PolicyQuestion<T> question, Record... facts) {
    return POLICIES.ask(LINHAI.with(List.of(local)), question, with(facts));
  }

  private static Collection<Record> with(Record... facts) {
    return Stream.concat(Stream.of(MATTER), Stream.of(facts)).toList();
  }

  static <T> T answer(Ruling<T> ruling) {
    assertThat(ruling).isInstanceOf(Ruling.Decided.class);
    return ((Ruling.Decided<T>) ruling).answer();
  }

  /** The names of the rules that spoke, each once. */
  static List<String> rules(Ruling<?> ruling) {
    return ruling.because().stream().map(Reason::rule).distinct().toList();
  }

  static Actor actor(String... offices) {
    return new Actor("a", Set.of(offices));
  }

  static Command command(String name) {
    return new Command(name, false);
  }

  static Body body(BodyKind kind) {
    return new Body("board", kind, Level.STREET, 30);
  }

  static Candidate candidate(String id, long termsServed) {
    return new Candidate(id, Set.of(), Set.of("party=no"), termsServed);
  }

  static Question question(String kind, long call) {
    return new Question("q", kind, call);
  }

  static Seats seats(long inOffice) {
    return new Seats(inOffice + 2, inOffice, 0);
  }

  static Item opinion(Risk risk) {
    return new Item("o1", false, 1, risk);
  }

  static Item theme(long size) {
    return new Item("t1", true, size, Risk.NONE);
  }

  static Case open(long overdueDays, boolean answered, long broken, long failed, Risk risk) {
    return new Case("c1", Level.STREET, overdueDays, answered, broken, failed, risk);
  }
}
