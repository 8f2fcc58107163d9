package org.moothall.core.policy.claim;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a rule asks of the seats of a council. */
sealed interface Seats {

  /** The council has so many members. */
  record Band(long least, long most) implements Seats {}

  /** So many have the trait. */
  record AtLeast(String trait, long seats) implements Seats {}

  /** No more have the trait. */
  record AtMost(String trait, long seats) implements Seats {}

  /** Such a share has the trait. */
  record Share(String trait, long num, long den) implements Seats {}

  /**
   * Two that can't both hold: a lower end above an upper end, of the members or of one trait's
   * seats, or a lower end of a trait above the upper end of the members. All claims on traits are
   * on one.
   */
  static Optional<Clash> clash(List<Said<Seats>> said) {
    End lower = null;
    End upper = null;
    End least = null;
    End most = null;
    var shares = new ArrayList<Said<Seats>>();
    for (var one : said) {
      switch (one.value()) {
        case Band band -> {
          lower = higher(lower, new End(band.least(), one));
          upper = lesser(upper, new End(band.most(), one));
        }
        case AtLeast part -> least = higher(least, new End(part.seats(), one));
        case AtMost part -> most = lesser(most, new End(part.seats(), one));
        case Share share -> shares.add(one);
      }
    }
    var ofFewest = lower == null ? null : share(shares, lower);
    return Stream.of(
            clash(lower, upper), clash(least, most), clash(least, upper), clash(ofFewest, most))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The end of a band, and the claim that draws it. */
  record End(long count, Said<Seats> by) {}

  private static End higher(@Nullable End old, End end) {
    return old == null || end.count > old.count ? end : old;
  }

  private static End lesser(@Nullable End old, End end) {
    return old == null || end.count < old.count ? end : old;
  }

  private static Optional<Clash> clash(@Nullable End low, @Nullable End high) {
    return low != null && high != null && low.count > high.count
        ? Optional.of(new Clash(low.by, high.by))
        : Optional.empty();
  }

  /** How many the largest share comes to of the fewest members. */
  private static @Nullable End share(List<Said<Seats>> shares, End fewest) {
    End largest = null;
    for (var one : shares) {
      if (one.value() instanceof Share share) {
        largest = higher(largest, new End(heads(share, fewest.count), one));
      }
    }
    return largest;
  }

  /** Rounded up. */
  private static long heads(Share share, long members) {
    return BigInteger.valueOf(share.num)
        .multiply(BigInteger.valueOf(members))
        .add(BigInteger.valueOf(share.den - 1))
        .divide(BigInteger.valueOf(share.den))
        .longValueExact();
  }

  static long least(Slot<Seats> members) {
    return members
        .values()
        .mapToLong(seats -> seats instanceof Band band ? band.least : 0)
        .max()
        .orElseThrow();
  }

  static long most(Slot<Seats> members) {
    return members
        .values()
        .mapToLong(seats -> seats instanceof Band band ? band.most : Long.MAX_VALUE)
        .min()
        .orElseThrow();
  }

  /** What is asked of a trait, with nothing that follows from the rest. */
  static String sentence(String trait, Slot<Seats> slot) {
    var parts = new ArrayList<String>();
    slot.values()
        .mapToLong(seats -> seats instanceof AtLeast part ? part.seats : 0)
        .filter(seats -> seats > 0)
        .max()
        .ifPresent(seats -> parts.add(Clause.of("at least %s", seats)));
    slot.values()
        .mapToLong(seats -> seats instanceof AtMost part ? part.seats : Long.MAX_VALUE)
        .filter(seats -> seats < Long.MAX_VALUE)
        .min()
        .ifPresent(seats -> parts.add(Clause.of("at most %s", seats)));
    slot.values()
        .filter(Share.class::isInstance)
        .map(Share.class::cast)
        .distinct()
        .forEach(share -> parts.add(Clause.of("at least %s/%s of all", share.num, share.den)));
    return Clause.of(
        "%s with `%s`", parts.isEmpty() ? "any number" : String.join(", ", parts), trait);
  }
}
