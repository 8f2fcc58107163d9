package org.moothall.cli.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** Fills the offices a village council needs, at most one in each household. */
final class OfficeMaker {
  private static final String SECRETARY = "village Party secretary";
  private static final String OFFICE = "office";
  private static final String SUPERVISION = "supervision group";
  private static final int OFFICE_MEMBERS = 6;
  private static final int SUPERVISION_CANDIDATES = 9;

  private final SplittableRandom random;

  OfficeMaker(SplittableRandom random) {
    this.random = random;
  }

  /** Returns the residents, in their order, some of them now in office. */
  List<Resident> fill(List<Resident> residents) {
    var result = new ArrayList<>(residents);
    var households = new HashSet<String>();
    appoint(SECRETARY, 1, result, households, OfficeMaker::canChair);
    appoint(OFFICE, OFFICE_MEMBERS, result, households, OfficeMaker::canServeInOffice);
    appoint(SUPERVISION, SUPERVISION_CANDIDATES, result, households, OfficeMaker::canSupervise);
    return result;
  }

  private void appoint(
      String office,
      int count,
      List<Resident> residents,
      Set<String> households,
      Predicate<Resident> suitable) {
    int left = count;
    while (left > 0) {
      int index = random.nextInt(residents.size());
      var candidate = residents.get(index);
      if (suitable.test(candidate) && households.add(candidate.home().household())) {
        residents.set(index, candidate.holding(office));
        left--;
      }
    }
  }

  private static boolean canChair(Resident who) {
    return who.party()
        && who.cohort() == Cohort.MIDDLE
        && who.categories().contains(Category.PARTY_BRANCH);
  }

  private static boolean canServeInOffice(Resident who) {
    return who.cohort() != Cohort.OLD
        && !who.tenant()
        && !who.categories().contains(Category.SUPERVISORY);
  }

  private static boolean canSupervise(Resident who) {
    return !who.categories().contains(Category.VILLAGE_COMMITTEE);
  }
}
