package org.moothall.rules.kit;

import java.util.function.Supplier;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;
import org.moothall.Moothall;
import org.moothall.matter.Matter;
import org.moothall.policy.Policies;
import org.moothall.policy.PolicyStack;
import org.moothall.rules.kit.arbitrary.Vocabulary;

/** A town under a policy: a hall in memory, opened once in a test run and shared by its tries. */
final class Town implements Store.CloseOnReset {

  private final PolicyStack stack;
  private final Matter matter;
  private final TownClock clock = new TownClock();
  private final Moothall hall;
  private final Vocabulary vocabulary;
  private final Officials officials;
  private final Supplier<Chamber> chamber = once(() -> new Chamber(this));
  private final Supplier<Accounts> accounts = once(() -> new Accounts(this));
  private final Supplier<Lottery> lottery = once(() -> new Lottery(this));
  private int matters;

  private Town(PolicyStack stack, Matter matter) {
    this.stack = stack;
    this.matter = matter;
    hall = Moothall.builder().clock(clock).sealingSeed(1).open();
    vocabulary = Vocabulary.of(stack, hall.policies().packs());
    officials = new Officials(vocabulary);
  }

  static Town of(PolicyUnderTest test) {
    var stack = test.stack();
    var matter = test.matter();
    record Key(PolicyStack stack, Matter matter) {}
    return Store.getOrCreate(new Key(stack, matter), Lifespan.RUN, () -> new Town(stack, matter))
        .get();
  }

  PolicyStack stack() {
    return stack;
  }

  Moothall hall() {
    return hall;
  }

  Policies policies() {
    return hall.policies();
  }

  TownClock clock() {
    return clock;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** What the stack's conditions on one type of fact speak of. */
  Vocabulary vocabulary(Class<? extends Record> fact) {
    return Vocabulary.of(stack, hall.policies().packs(), fact);
  }

  Officials officials() {
    return officials;
  }

  Chamber chamber() {
    return chamber.get();
  }

  Accounts accounts() {
    return accounts.get();
  }

  Lottery lottery() {
    return lottery.get();
  }

  /** Opens another matter under a policy; its id. */
  String openMatter(PolicyStack policy) {
    matters++;
    var opened =
        new Matter(
            "matter-" + matters,
            matter.title(),
            matter.description(),
            matter.kind(),
            matter.level(),
            policy);
    officials.give("open a matter", act -> hall.matters().open(act, opened));
    return opened.id();
  }

  /** The matter as rules see it. */
  org.moothall.policy.fact.Matter matterFact() {
    return new org.moothall.policy.fact.Matter("matter-0", matter.kind(), matter.level());
  }

  Matter matter() {
    return matter;
  }

  @Override
  public void close() {
    hall.close();
  }

  /** Makes something when it is first asked for; tries run one after the other. */
  private static <T> Supplier<T> once(Supplier<T> maker) {
    return new Supplier<>() {
      private java.util.Optional<T> made = java.util.Optional.empty();

      @Override
      public T get() {
        if (made.isEmpty()) {
          made = java.util.Optional.of(maker.get());
        }
        return made.get();
      }
    };
  }
}
