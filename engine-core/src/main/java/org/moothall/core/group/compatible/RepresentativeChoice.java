package org.moothall.core.group.compatible;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Picks the statements that are shown for a group: the one it agrees to best, then those that are
 * telling enough, the most telling first; five in all, and those agreed to before those disagreed
 * with. If none is telling enough, the one it agrees to best alone, or else the one on which the
 * group differs most.
 */
final class RepresentativeChoice {

  private static final int MOST = 5;

  private RepresentativeChoice() {}

  /**
   * @param candidates statements that are not set aside, by column
   */
  static List<Representative> of(List<Representative> candidates) {
    List<Representative> telling =
        candidates.stream().filter(it -> it.statistics().isSufficient()).toList();
    Optional<Representative> best = bestAgreed(candidates);
    return telling.isEmpty()
        ? best.or(() -> mostDifferent(candidates)).stream().toList()
        : agreesFirst(mostTelling(best, telling));
  }

  private static Optional<Representative> bestAgreed(List<Representative> candidates) {
    Optional<Representative> best = Optional.empty();
    for (Representative next : candidates) {
      if (isBetter(next.statistics(), best)) {
        best = Optional.of(new Representative(next.column(), next.statistics(), true));
      }
    }
    return best;
  }

  private static boolean isBetter(Representativeness next, Optional<Representative> best) {
    boolean anybodyDecided = next.na() > 0 || next.nd() > 0;
    return anybodyDecided
        && best.map(it -> next.isBetterAgreedToThan(it.statistics())).orElse(next.canBeAgreedTo());
  }

  /** Of several that differ equally the first. */
  private static Optional<Representative> mostDifferent(List<Representative> candidates) {
    return candidates.stream().min(Comparator.comparingDouble(it -> -it.statistics().difference()));
  }

  private static List<Representative> mostTelling(
      Optional<Representative> best, List<Representative> telling) {
    Stream<Representative> others =
        telling.stream()
            .filter(it -> best.stream().noneMatch(first -> first.column() == it.column()))
            .sorted(Comparator.comparingDouble(it -> -it.statistics().metric()));
    return Stream.concat(best.stream(), others).limit(MOST).toList();
  }

  private static List<Representative> agreesFirst(List<Representative> picked) {
    List<Representative> ordered = new ArrayList<>(picked);
    ordered.sort(Comparator.comparing(it -> !it.statistics().isForAgreeing()));
    return ordered;
  }
}
