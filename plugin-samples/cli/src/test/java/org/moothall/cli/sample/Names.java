package org.moothall.cli.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Draws invented names; no two residents share one, and few foreign families do. */
final class Names {
  private final SplittableRandom random;
  private final Set<String> taken = new HashSet<>();

  Names(SplittableRandom random) {
    this.random = random;
  }

  /** Names the members of one household, in the order they are asked for. */
  interface Family {
    String name(boolean female, Cohort cohort);
  }

  /** Starts a Chinese household, where wives and mothers keep their own family names. */
  Family chinese() {
    var stock = NameStock.CHINESE;
    var shared = pick(stock.families());
    return (female, cohort) -> {
      var family = female && cohort != Cohort.YOUNG ? pick(stock.families()) : shared;
      return fresh(stock, family, female, cohort);
    };
  }

  /** Starts a foreign household of one family name. */
  Family foreign() {
    var stock = pick(NameStock.FOREIGN);
    var first = pick(stock.families());
    var shared = taken.add(first) ? first : pick(stock.families());
    return (female, cohort) -> fresh(stock, shared, female, cohort);
  }

  private String fresh(NameStock stock, String family, boolean female, Cohort cohort) {
    while (true) {
      var name = stock.join(family, pick(stock.given(female, cohort)));
      if (taken.add(name)) {
        return name;
      }
    }
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
