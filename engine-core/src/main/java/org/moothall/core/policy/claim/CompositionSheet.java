package org.moothall.core.policy.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.moothall.council.SeatRule;
import org.moothall.council.SeatRule.Quota;
import org.moothall.policy.Reason;
import org.moothall.policy.answer.Composition;

/** Bands intersect, everything else must hold together. */
final class CompositionSheet extends Sheet<Composition> implements Composition.Verbs {

  private final List<SeatRule> rules = new ArrayList<>();
  private final SortedMap<String, Pick<String>> offices = new TreeMap<>();
  private final SortedMap<String, Band> traits = new TreeMap<>();
  private final Band members = new Band();

  CompositionSheet() {
    super("composition");
  }

  @Override
  public void members(long least, long most) {
    var reason = say("members %d to %d", least, most);
    if (require(least >= 1, "a council has at least one member", reason)
        && require(least <= most, "the band is empty", reason)) {
      members.atLeast(least, reason);
      members.atMost(most, reason);
    }
  }

  @Override
  public void seatsAtLeast(String trait, long seats) {
    var reason = say("at least %d members with `%s`", seats, trait);
    if (isTrait(trait, reason) && require(seats >= 0, "seats are 0 or more", reason)) {
      rules.add(new Quota(trait, seats, Long.MAX_VALUE, reason));
      band(trait).atLeast(seats, reason);
    }
  }

  @Override
  public void seatsAtMost(String trait, long seats) {
    var reason = say("at most %d members with `%s`", seats, trait);
    if (isTrait(trait, reason) && require(seats >= 0, "seats are 0 or more", reason)) {
      rules.add(new Quota(trait, 0, seats, reason));
      band(trait).atMost(seats, reason);
    }
  }

  @Override
  public void shareAtLeast(String trait, long num, long den) {
    var reason = say("at least %d/%d of all members with `%s`", num, den, trait);
    if (isTrait(trait, reason)
        && require(den >= 1 && num >= 0 && num <= den, "a share is from 0 to 1", reason)) {
      rules.add(new SeatRule.Share(trait, num, den, reason));
    }
  }

  @Override
  public void office(String name, String heldBy) {
    var reason = say("the office `%s` is taken by the `%s`", name, heldBy);
    if (!offices.containsKey(name)) {
      offices.put(name, new Pick<>(this, "who takes the office `%s`".formatted(name)));
      rules.add(new SeatRule.Office(name, heldBy, reason));
    }
    offices.get(name).say(heldBy, reason);
  }

  @Override
  public void disjoint(String office, String other) {
    var reason = say("nobody is both in `%s` and in `%s`", office, other);
    if (require(!office.equals(other), "an office can't be disjoint from itself", reason)) {
      rules.add(new SeatRule.Disjoint(office, other, reason));
    }
  }

  @Override
  void conclude() {
    members.check(this);
    traits.values().forEach(band -> band.check(this));
    if (!members.isClosed()) {
      object("no rule says how many members the council has");
      return;
    }
    traits.values().forEach(band -> members.checkRoomFor(band, this));
  }

  @Override
  Composition answer() {
    return new Composition(members.least, members.most, rules);
  }

  private Band band(String trait) {
    return traits.computeIfAbsent(trait, unseen -> new Band());
  }

  private boolean isTrait(String trait, Reason reason) {
    var equals = trait.indexOf('=');
    return require(
        equals > 0 && equals < trait.length() - 1, "a trait is written `feature=value`", reason);
  }

  /** How many members there may be, and which rules draw the limits. */
  private static final class Band {
    private long least;
    private long most = Long.MAX_VALUE;
    private @Nullable Reason lower;
    private @Nullable Reason upper;

    void atLeast(long count, Reason reason) {
      if (lower == null || count > least) {
        least = count;
        lower = reason;
      }
    }

    void atMost(long count, Reason reason) {
      if (upper == null || count < most) {
        most = count;
        upper = reason;
      }
    }

    boolean isClosed() {
      return lower != null && upper != null;
    }

    void check(Sheet<?> sheet) {
      if (least > most && lower != null && upper != null) {
        sheet.contradict(lower, upper);
      }
    }

    /** Whether the least of a part fits into the most of the whole. */
    void checkRoomFor(Band part, Sheet<?> sheet) {
      if (part.least > most && part.lower != null && upper != null) {
        sheet.contradict(part.lower, upper);
      }
    }
  }
}
