package org.moothall.rules.kit.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.moothall.ledger.Risk;
import org.moothall.rules.kit.arbitrary.CaseStory.Deed;
import org.moothall.rules.kit.arbitrary.CaseStory.Kind;

/**
 * Stories of cases: forgotten ones, promises kept, broken and taken back, too early and too late.
 */
public final class CaseStories {

  private static final int MOST_DEEDS = 5;
  private static final int MOST_OPINIONS = 12;

  private CaseStories() {}

  /** Stories of all kinds; they shrink towards an opinion without risk that nobody answers. */
  public static Arbitrary<CaseStory> any() {
    return Combinators.combine(risks(), opinions(), deeds().list().ofMaxSize(MOST_DEEDS))
        .as(CaseStory::new);
  }

  private static Arbitrary<Risk> risks() {
    return Arbitraries.of(Risk.class);
  }

  private static Arbitrary<Integer> opinions() {
    return Arbitraries.integers().between(1, MOST_OPINIONS);
  }

  private static Arbitrary<Deed> deeds() {
    return Combinators.combine(days(), Arbitraries.of(Kind.class)).as(Deed::new);
  }

  /** Some at once, some within the limits that offices set themselves, some long after. */
  private static Arbitrary<Integer> days() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.of(0, 1)),
        Tuple.of(3, Arbitraries.integers().between(0, 25)),
        Tuple.of(1, Arbitraries.integers().between(0, 120)));
  }
}
