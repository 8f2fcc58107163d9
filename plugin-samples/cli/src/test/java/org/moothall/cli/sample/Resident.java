package org.moothall.cli.sample;

import java.util.List;

/**
 * One row of the roster.
 *
 * @param number 1 to {@link RosterMaker#SIZE}; it decides where the person lives
 * @param name family name first for Chinese names, last for others
 * @param female whether the gender on record is female, else male
 * @param cohort age in years
 * @param party whether the person is a member of the Party
 * @param home the flat, shared with the rest of the household
 * @param tenant whether the household rents
 * @param offices offices held, mostly none
 * @param categories seat categories the person can stand for, in the order of {@link Category}
 */
record Resident(
    int number,
    String name,
    boolean female,
    Cohort cohort,
    boolean party,
    Flat home,
    boolean tenant,
    List<String> offices,
    List<Category> categories) {

  Resident {
    offices = List.copyOf(offices);
    categories = List.copyOf(categories);
  }

  /** The roster id, such as {@code r042}. */
  String person() {
    return "r%03d".formatted(number);
  }

  /** The building, as opinions name it. */
  String place() {
    return "building-" + home.building();
  }

  /** The same person in the given office alone. */
  Resident holding(String office) {
    return new Resident(
        number, name, female, cohort, party, home, tenant, List.of(office), categories);
  }

  /** The same person with other seat categories. */
  Resident standingFor(List<Category> others) {
    return new Resident(number, name, female, cohort, party, home, tenant, offices, others);
  }
}
