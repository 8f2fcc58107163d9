package org.moothall.core.group.latent;

import org.moothall.core.group.answer.Odds;

/** Classes that were found: what each thinks, and who belongs to it. Immutable once found. */
final class LatentModel {

  final Profiles profiles;
  final Members members;

  LatentModel(Profiles profiles, Members members) {
    this.profiles = profiles;
    this.members = members;
  }

  int classes() {
    return profiles.classes;
  }

  /** The probability of a vote if the person belongs to the class. */
  double likelihood(int person, int statement, int choice, int k, Odds odds) {
    int member = person * profiles.classes + k;
    int at = statement * profiles.classes + k;
    odds.at(profiles.u[at] + members.b[member], profiles.w[at] + members.s[member]);
    return odds.of(choice);
  }
}
