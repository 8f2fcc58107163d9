package org.moothall.core.state;

import org.moothall.record.Secret;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;

/**
 * Everybody who appears in a matter.
 *
 * @param identities who each pseudonym is, sealed
 * @param forgotten pseudonyms of people who have been forgotten
 */
public record People(TreePMap<String, Secret> identities, TreePSet<String> forgotten) {

  /** Nobody. */
  public static final People NOBODY = new People(TreePMap.empty(), TreePSet.empty());

  /** The pseudonym of the n-th person to appear from now on, n from 0. */
  public String next(int n) {
    return "p" + (identities.size() + n + 1);
  }

  /** Whether a pseudonym stands for somebody. */
  public boolean has(String pseudonym) {
    return identities.containsKey(pseudonym);
  }

  People known(String pseudonym, Secret identity) {
    return new People(identities.plus(pseudonym, identity), forgotten);
  }

  People without(String pseudonym) {
    return new People(identities, forgotten.plus(pseudonym));
  }
}
