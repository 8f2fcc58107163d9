package org.moothall.core.policy.claim;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.moothall.policy.answer.QuorumRule;
import org.moothall.policy.answer.QuorumRule.Base;
import org.moothall.policy.answer.QuorumRule.Recusal;
import org.moothall.policy.fact.Group;
import org.moothall.policy.fact.Seats;

/** What a rule asks of those who are there, or forbids to ask. */
sealed interface Need {

  /** A share of a base. */
  record Share(QuorumRule.Test test) implements Need {}

  /** So many heads. */
  record Floor(long heads) implements Need {}

  /** A share of a group. */
  record OfGroup(QuorumRule.GroupTest test) implements Need {}

  /** No more than this. */
  record Cap(QuorumRule.Cap cap) implements Need {}

  /** A claim with a fault, which never comes to be looked at. */
  record Nothing() implements Need {}

  /**
   * The people there are when a question opens, as far as the facts say.
   *
   * @param facts of the question; a body's seats and a group count where there is one fact of it
   */
  record People(Collection<?> facts, Recusal recusal) {

    /** The size of a base; empty where it is not known yet. */
    OptionalLong size(Base base) {
      var seats = facts.stream().filter(Seats.class::isInstance).map(Seats.class::cast).toList();
      if (seats.size() != 1 || base == Base.PRESENT) {
        return OptionalLong.empty();
      }
      var of = seats.getFirst();
      var out = recusal == Recusal.EXCLUDE_BASE ? of.recused() : 0;
      return OptionalLong.of(
          switch (base) {
            case SEATS -> of.seats() - out;
            case OFFICE -> of.inOffice() - out;
            case ELIGIBLE -> of.inOffice() - of.recused();
            case PRESENT -> 0;
          });
    }

    OptionalLong size(String trait) {
      var groups =
          facts.stream()
              .filter(fact -> fact instanceof Group group && group.trait().equals(trait))
              .map(Group.class::cast)
              .toList();
      return groups.size() != 1
          ? OptionalLong.empty()
          : OptionalLong.of(
              groups.getFirst().inOffice()
                  - (recusal == Recusal.EXCLUDE_BASE ? groups.getFirst().recused() : 0));
    }
  }

  /** A need above the lowest cap; what can't be known before the votes never clashes. */
  static Optional<Clash> clash(List<Said<Need>> said, People people) {
    Said<Need> lowest = null;
    var most = Long.MAX_VALUE;
    for (var one : said) {
      var cap = most(one.value(), people);
      if (cap.isPresent() && (lowest == null || cap.getAsLong() < most)) {
        lowest = one;
        most = cap.getAsLong();
      }
    }
    return lowest == null ? Optional.empty() : above(said, lowest, most, people);
  }

  private static Optional<Clash> above(
      List<Said<Need>> said, Said<Need> lowest, long most, People people) {
    Said<Need> highest = null;
    var need = most;
    for (var one : said) {
      var heads = heads(one.value(), people);
      if (heads > need) {
        highest = one;
        need = heads;
      }
    }
    return Optional.ofNullable(highest).map(over -> new Clash(over, lowest));
  }

  private static OptionalLong most(Need need, People people) {
    if (!(need instanceof Cap(var cap))) {
      return OptionalLong.empty();
    }
    var base = people.size(cap.base());
    return base.isPresent() && base.getAsLong() > 0
        ? OptionalLong.of(cap.most(base.getAsLong()))
        : OptionalLong.empty();
  }

  private static long heads(Need need, People people) {
    return switch (need) {
      case Share(var test) ->
          people.size(test.base()).stream()
              .filter(base -> base > 0)
              .map(test::need)
              .findFirst()
              .orElse(0);
      case OfGroup(var test) ->
          people.size(test.trait()).stream()
              .filter(members -> members > 0)
              .map(test::need)
              .findFirst()
              .orElse(0);
      case Floor(var heads) -> heads;
      case Cap cap -> 0;
      case Nothing nothing -> 0;
    };
  }
}
