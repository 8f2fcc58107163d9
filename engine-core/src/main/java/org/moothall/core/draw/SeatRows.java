package org.moothall.core.draw;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.moothall.council.SeatRule;
import org.moothall.record.CouncilEvent.Listed;
import org.moothall.spi.CommitteeSolver.Row;

/**
 * Seat rules as rows over numbered people.
 *
 * <p>Offices need people of their own: of every set of offices, at least as many members as there
 * are offices must be able to take one of them (Hall 1935). That is a row for each set of offices
 * that share holders, and one for each office that shares none.
 *
 * @param rows what must hold
 * @param rules by row: the rules it comes from
 */
record SeatRows(List<Row> rows, List<List<SeatRule>> rules) {

  /** The most offices that may share holders, directly or through others. */
  static final int MOST_ENTANGLED_OFFICES = 10;

  SeatRows {
    rows = List.copyOf(rows);
    rules = List.copyOf(rules);
  }

  /**
   * The rows of these rules.
   *
   * @param people by number
   * @throws IllegalArgumentException if two rules name different holders of one office, or if more
   *     than {@value #MOST_ENTANGLED_OFFICES} offices share holders
   */
  static SeatRows of(List<SeatRule> rules, List<Listed> people, int seats) {
    List<Row> rows = new ArrayList<>();
    List<List<SeatRule>> sources = new ArrayList<>();
    for (SeatRule rule : rules) {
      if (!(rule instanceof SeatRule.Office)) {
        BitSet who = who(people, Demands.counting(rule));
        rows.add(new Row(who, Demands.least(rule, seats), Demands.most(rule)));
        sources.add(List.of(rule));
      }
    }
    Collection<SeatRule.Office> offices = Offices.byName(rules).values();
    for (Set<String> holders : setsOfHolders(offices, people)) {
      long needed = offices.stream().filter(office -> holders.contains(office.heldBy())).count();
      BitSet who = who(people, person -> !Collections.disjoint(person.offices(), holders));
      rows.add(new Row(who, needed, Long.MAX_VALUE));
      sources.add(
          rules.stream()
              .filter(
                  rule ->
                      rule instanceof SeatRule.Office office && holders.contains(office.heldBy()))
              .toList());
    }
    return new SeatRows(rows, sources);
  }

  private static BitSet who(List<Listed> people, Predicate<Listed> counts) {
    BitSet who = new BitSet(people.size());
    for (int number = 0; number < people.size(); number++) {
      who.set(number, counts.test(people.get(number)));
    }
    return who;
  }

  /** Sets of offices that candidates hold, of which members must hold enough. */
  private static List<Set<String>> setsOfHolders(
      Collection<SeatRule.Office> offices, List<Listed> people) {
    Set<String> heldBy = new TreeSet<>();
    offices.forEach(office -> heldBy.add(office.heldBy()));
    return entangled(heldBy, people).stream()
        .flatMap(group -> nonEmptySubsets(List.copyOf(group)).stream())
        .toList();
  }

  /** The offices in groups, so that nobody holds offices of two groups. */
  private static List<Set<String>> entangled(Set<String> heldBy, List<Listed> people) {
    List<Set<String>> groups = new ArrayList<>();
    heldBy.forEach(office -> groups.add(new TreeSet<>(Set.of(office))));
    for (Listed person : people) {
      List<Set<String>> touched =
          groups.stream().filter(group -> !Collections.disjoint(group, person.offices())).toList();
      for (Set<String> group : touched.subList(Math.min(1, touched.size()), touched.size())) {
        touched.getFirst().addAll(group);
        groups.remove(group);
      }
    }
    return groups;
  }

  private static List<Set<String>> nonEmptySubsets(List<String> names) {
    if (names.size() > MOST_ENTANGLED_OFFICES) {
      throw new IllegalArgumentException(
          "at most %s offices can share holders, but these do: %s"
              .formatted(MOST_ENTANGLED_OFFICES, names));
    }
    List<Set<String>> subsets = new ArrayList<>();
    for (int mask = 1; mask < 1 << names.size(); mask++) {
      Set<String> subset = new TreeSet<>();
      for (int i = 0; i < names.size(); i++) {
        if ((mask >> i & 1) == 1) {
          subset.add(names.get(i));
        }
      }
      subsets.add(subset);
    }
    return subsets;
  }
}
