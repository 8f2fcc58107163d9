package org.moothall.cli.sample;

import java.util.List;
import java.util.stream.Collectors;

/** The roster as comma-separated values; no field needs quoting. */
final class RosterFile {
  private static final String HEADER =
      "person,name,gender,cohort,party,household,place,floor,offices,categories\n";

  private RosterFile() {}

  static String format(List<Resident> residents) {
    return residents.stream().map(RosterFile::row).collect(Collectors.joining("", HEADER, ""));
  }

  private static String row(Resident who) {
    return String.join(
            ",",
            who.person(),
            who.name(),
            who.female() ? "female" : "male",
            who.cohort().label(),
            who.party() ? "yes" : "no",
            who.home().household(),
            who.place(),
            String.valueOf(who.home().floor()),
            String.join(";", who.offices()),
            who.categories().stream().map(Category::name).collect(Collectors.joining(";")))
        + "\n";
  }
}
