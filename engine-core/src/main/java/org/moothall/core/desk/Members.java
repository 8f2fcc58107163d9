package org.moothall.core.desk;

import java.util.Collection;
import java.util.List;
import org.moothall.BadInputException;

/** Finds members by the host's ids. */
final class Members {

  private Members() {}

  /** The pseudonym of one of these members. */
  static String one(Docket docket, Collection<String> members, String hostId, String council) {
    return docket
        .who
        .pseudonym(hostId)
        .filter(members::contains)
        .orElseThrow(
            () ->
                new BadInputException(
                    "MOOT-1304",
                    "`%s` is not a member in office of the council `%s`"
                        .formatted(hostId, council)));
  }

  /** The pseudonyms of several of these members, sorted. */
  static List<String> all(
      Docket docket, Collection<String> members, Collection<String> hostIds, String council) {
    return hostIds.stream()
        .map(hostId -> one(docket, members, hostId, council))
        .distinct()
        .sorted()
        .toList();
  }
}
