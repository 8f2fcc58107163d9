package org.moothall.core.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moothall.Person.Identity;
import org.moothall.core.seal.Seals;
import org.moothall.core.state.People;
import org.moothall.record.Event;
import org.moothall.record.MatterEvent.PersonAppeared;
import org.moothall.record.Secret;

/**
 * Finds and makes pseudonyms while one command is being decided. Newcomers get a key before
 * anything of theirs is sealed; if the command comes to nothing their keys are destroyed again.
 */
final class Registrar {

  static final String IDENTITY = "identity";

  private final String matter;
  private final People people;
  private final WhoIsWho who;
  private final Seals seals;
  private final Map<String, String> newcomers = new LinkedHashMap<>();
  private final Map<String, Identity> named = new LinkedHashMap<>();
  private int keys;

  Registrar(String matter, People people, WhoIsWho who, Seals seals) {
    this.matter = matter;
    this.people = people;
    this.who = who;
    this.seals = seals;
  }

  /** The pseudonym of a person, who may be new. */
  String pseudonym(String hostId) {
    return who.pseudonym(hostId).orElseGet(() -> newcomer(hostId, ""));
  }

  /** The pseudonym of a person known by a name from now on. */
  String pseudonym(String hostId, String name) {
    String pseudonym = who.pseudonym(hostId).orElseGet(() -> newcomer(hostId, name));
    Identity identity = new Identity(hostId, name);
    if (!name.isEmpty() && !who.identity(pseudonym).filter(identity::equals).isPresent()) {
      named.put(pseudonym, identity);
    }
    return pseudonym;
  }

  /** Seals something under a person's key. */
  Secret seal(String pseudonym, String field, String plain) {
    makeKeys();
    return seals.seal(matter, pseudonym, field, plain);
  }

  /** That newcomers appeared, and under which names. */
  List<Event> events() {
    List<Event> events = new ArrayList<>();
    named.forEach(
        (pseudonym, identity) ->
            events.add(
                new PersonAppeared(
                    pseudonym, seal(pseudonym, IDENTITY, IdentityText.write(identity)))));
    return events;
  }

  /** Their appearance is on the record. */
  void recorded() {
    named.forEach(who::learn);
  }

  /** The command came to nothing. */
  void discard() {
    newcomers.values().stream().limit(keys).forEach(p -> seals.destroy(matter, p));
  }

  private String newcomer(String hostId, String name) {
    return newcomers.computeIfAbsent(
        hostId,
        id -> {
          String pseudonym = people.next(newcomers.size());
          named.put(pseudonym, new Identity(id, name));
          return pseudonym;
        });
  }

  private void makeKeys() {
    List<String> without =
        newcomers.values().stream().skip(keys).map(p -> Seals.keyName(matter, p)).toList();
    if (!without.isEmpty()) {
      seals.create(without);
      keys += without.size();
    }
  }
}
