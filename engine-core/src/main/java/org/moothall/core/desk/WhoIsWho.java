package org.moothall.core.desk;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.moothall.Person;
import org.moothall.Person.Identity;

/** Who the pseudonyms of one matter are, as far as their seals still open. */
final class WhoIsWho {

  private final Map<String, Identity> identities = new ConcurrentHashMap<>();
  private final Map<String, String> pseudonyms = new ConcurrentHashMap<>();

  Optional<String> pseudonym(String hostId) {
    return Optional.ofNullable(pseudonyms.get(hostId));
  }

  Optional<Identity> identity(String pseudonym) {
    return Optional.ofNullable(identities.get(pseudonym));
  }

  Person person(String pseudonym) {
    return new Person(pseudonym, identity(pseudonym));
  }

  void learn(String pseudonym, Identity identity) {
    identities.put(pseudonym, identity);
    pseudonyms.put(identity.id(), pseudonym);
  }

  void forget(String pseudonym) {
    Identity identity = identities.remove(pseudonym);
    if (identity != null) {
      pseudonyms.remove(identity.id());
    }
  }
}
