package org.moothall.cli.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Draws who lives together in one flat. */
final class HouseholdMaker {
  private static final double FOREIGN = 0.19;
  private static final double FOREIGN_TENANTS = 0.8;
  private static final double CHINESE_TENANTS = 0.12;
  private static final double OLD_UPSTAIRS = 0.68;
  private static final double OLD_DOWNSTAIRS = 0.52;
  private static final int FIRST_UPPER_FLOOR = 4;

  private final SplittableRandom random;
  private final Names names;
  private final CategoryMaker categories;

  HouseholdMaker(SplittableRandom random) {
    this.random = random;
    this.names = new Names(random.split());
    this.categories = new CategoryMaker(random.split());
  }

  /** A member before name, membership and categories are drawn. */
  private record Member(boolean female, Cohort cohort) {}

  /** Returns one resident for each number, all in the same flat. */
  List<Resident> make(List<Integer> numbers, Flat home) {
    boolean foreign = random.nextDouble() < FOREIGN;
    boolean tenant = random.nextDouble() < (foreign ? FOREIGN_TENANTS : CHINESE_TENANTS);
    var members = members(numbers.size(), tenant, home);
    var family = foreign ? names.foreign() : names.chinese();
    var residents = new ArrayList<Resident>();
    for (int i = 0; i < members.size(); i++) {
      residents.add(
          resident(numbers.get(i), members.get(i), home, new Lease(tenant, foreign), family));
    }
    return residents;
  }

  private record Lease(boolean tenant, boolean foreign) {}

  private Resident resident(
      int number, Member member, Flat home, Lease lease, Names.Family family) {
    boolean party = !lease.foreign() && random.nextDouble() < partyShare(member.cohort());
    var name = family.name(member.female(), member.cohort());
    var resident =
        new Resident(
            number,
            name,
            member.female(),
            member.cohort(),
            party,
            home,
            lease.tenant(),
            List.of(),
            List.of());
    return categories.assign(resident, lease.foreign());
  }

  private static double partyShare(Cohort cohort) {
    return switch (cohort) {
      case YOUNG -> 0.22;
      case MIDDLE -> 0.36;
      case OLD -> 0.43;
    };
  }

  private List<Member> members(int size, boolean tenant, Flat home) {
    double oldShare = home.floor() >= FIRST_UPPER_FLOOR ? OLD_UPSTAIRS : OLD_DOWNSTAIRS;
    var head = tenant ? tenantCohort() : ownerCohort(oldShare);
    boolean female = random.nextBoolean();
    var members = new ArrayList<Member>();
    members.add(new Member(female, head));
    if (size > 1) {
      members.add(new Member(!female, head));
    }
    if (size > 2) {
      members.add(new Member(random.nextBoolean(), thirdGeneration(head)));
    }
    if (size > 3) {
      members.add(
          new Member(random.nextInt(3) > 0, head == Cohort.OLD ? Cohort.MIDDLE : Cohort.OLD));
    }
    return members;
  }

  private Cohort tenantCohort() {
    int die = random.nextInt(10);
    return die < 5 ? Cohort.YOUNG : die < 9 ? Cohort.MIDDLE : Cohort.OLD;
  }

  private Cohort ownerCohort(double oldShare) {
    return random.nextDouble() < oldShare ? Cohort.OLD : Cohort.MIDDLE;
  }

  private Cohort thirdGeneration(Cohort head) {
    return switch (head) {
      case OLD -> random.nextInt(4) == 0 ? Cohort.YOUNG : Cohort.MIDDLE;
      case MIDDLE -> random.nextBoolean() ? Cohort.YOUNG : Cohort.OLD;
      case YOUNG -> random.nextInt(3) == 0 ? Cohort.OLD : Cohort.YOUNG;
    };
  }
}
