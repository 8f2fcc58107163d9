package org.moothall.cli.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Peoples the compound. Where a resident lives follows from the number alone, so that whoever
 * writes an opinion knows the author's building and floor; all else is drawn.
 */
final class RosterMaker {
  /** How many people are on the roster. */
  static final int SIZE = 400;

  /** Ways to divide five neighbours on a landing into households; 2.2 people each on average. */
  private static final int[][] LANDINGS = {{2, 3}, {3, 2}, {2, 1, 2}, {4, 1}};

  private final SplittableRandom random;
  private final HouseholdMaker households;

  RosterMaker(SplittableRandom random) {
    this.random = random;
    this.households = new HouseholdMaker(random.split());
  }

  /** Returns everyone, by number. */
  List<Resident> make() {
    var residents = new ArrayList<Resident>();
    for (int storey = 0; storey <= SIZE; storey += Flat.PER_STOREY) {
      for (int building = 0; building < Flat.BUILDINGS; building++) {
        residents.addAll(landing(storey + building));
      }
    }
    residents.sort(Comparator.comparingInt(Resident::number));
    return new OfficeMaker(random.split()).fill(residents);
  }

  private List<Resident> landing(int firstNumber) {
    var residents = new ArrayList<Resident>();
    int next = firstNumber;
    int household = 0;
    for (int size : LANDINGS[random.nextInt(LANDINGS.length)]) {
      var numbers = new ArrayList<Integer>();
      for (int i = 0; i < size; i++, next += Flat.BUILDINGS) {
        if (next >= 1 && next <= SIZE) {
          numbers.add(next);
        }
      }
      if (!numbers.isEmpty()) {
        residents.addAll(households.make(numbers, Flat.of(firstNumber, household++)));
      }
    }
    return residents;
  }
}
