package org.moothall;

import static org.moothall.Checks.checkId;

import java.util.Optional;

/**
 * Somebody on the record. The record knows people by pseudonym; who that is stays sealed under a
 * key of the person's own and is gone for good once the person has been forgotten.
 *
 * @param pseudonym unique within its matter, for instance {@code p17}
 * @param identity who it is; empty once forgotten
 */
public record Person(String pseudonym, Optional<Identity> identity) {
  public Person {
    checkId("pseudonym", pseudonym);
  }

  /** The name to show: the person's name, else the pseudonym. */
  public String display() {
    return identity.map(Identity::name).filter(name -> !name.isEmpty()).orElse(pseudonym);
  }

  /**
   * Who a person is.
   *
   * @param id the host's id of the person
   * @param name the name to show; empty when the host gave none
   */
  public record Identity(String id, String name) {
    public Identity {
      Checks.checkId("person", id);
    }
  }
}
