package org.moothall.core.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.moothall.council.SeatRule;
import org.moothall.record.CouncilEvent.Listed;

/** The offices of a council and who of its members can take them: each its own, nobody two. */
final class Offices {

  private final SortedMap<String, SeatRule.Office> byName;
  private final List<Listed> members;

  /**
   * The offices these rules speak of.
   *
   * @throws IllegalArgumentException if two rules name different holders of one office
   */
  Offices(List<SeatRule> rules, List<Listed> members) {
    byName = byName(rules);
    this.members = members;
  }

  /**
   * Offices by name, in the order of names.
   *
   * @throws IllegalArgumentException if two rules name different holders of one office
   */
  static SortedMap<String, SeatRule.Office> byName(List<SeatRule> rules) {
    SortedMap<String, SeatRule.Office> offices = new TreeMap<>();
    for (SeatRule rule : rules) {
      if (rule instanceof SeatRule.Office office) {
        SeatRule.Office other = offices.putIfAbsent(office.name(), office);
        if (other != null && !other.heldBy().equals(office.heldBy())) {
          throw new IllegalArgumentException(
              "the office `%s` is to be held by `%s` and by `%s`"
                  .formatted(office.name(), other.heldBy(), office.heldBy()));
        }
      }
    }
    return offices;
  }

  /**
   * Whether somebody can take the office after those before it by name were taken, as far as they
   * can be.
   */
  boolean canBeTaken(String office) {
    int index = new ArrayList<>(byName.keySet()).indexOf(office);
    return matching(holders()).get(index).isPresent();
  }

  /**
   * Gives each office by lot to a member who can take it: office by office in the order of names,
   * to the first who leaves the later offices somebody to take them. The lot of a member for an
   * office is that of the office's name, a zero byte and the pseudonym ({@link Lots}).
   *
   * @return offices by pseudonym; empty if not every office can be taken
   */
  Optional<SortedMap<String, String>> assign(String seed) {
    List<List<String>> choices = holders();
    List<String> names = List.copyOf(byName.keySet());
    if (!complete(choices)) {
      return Optional.empty();
    }
    SortedMap<String, String> assigned = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      List<String> byLot = Lots.ordered(seed, choices.get(i), person -> name + '\0' + person);
      for (String person : byLot) {
        choices.set(i, List.of(person));
        if (complete(choices)) {
          assigned.put(person, name);
          break;
        }
      }
    }
    return Optional.of(assigned);
  }

  /** By office: the members who hold what it asks for. */
  private List<List<String>> holders() {
    List<List<String>> holders = new ArrayList<>();
    for (SeatRule.Office office : byName.values()) {
      holders.add(
          members.stream().filter(Demands.counting(office)).map(Listed::person).sorted().toList());
    }
    return holders;
  }

  private static boolean complete(List<List<String>> choices) {
    return matching(choices).stream().allMatch(Optional::isPresent);
  }

  /**
   * By office: who takes it, so that as many as possible are taken and earlier ones first (Kuhn
   * 1955).
   */
  private static List<Optional<String>> matching(List<List<String>> choices) {
    Map<String, Integer> taken = new TreeMap<>();
    for (int office = 0; office < choices.size(); office++) {
      augment(office, choices, taken, new ArrayList<>());
    }
    List<Optional<String>> takers =
        new ArrayList<>(Collections.nCopies(choices.size(), Optional.empty()));
    taken.forEach((person, office) -> takers.set(office, Optional.of(person)));
    return takers;
  }

  private static boolean augment(
      int office, List<List<String>> choices, Map<String, Integer> taken, List<String> tried) {
    for (String person : choices.get(office)) {
      if (tried.contains(person)) {
        continue;
      }
      tried.add(person);
      Integer holder = taken.get(person);
      if (holder == null || augment(holder, choices, taken, tried)) {
        taken.put(person, office);
        return true;
      }
    }
    return false;
  }
}
