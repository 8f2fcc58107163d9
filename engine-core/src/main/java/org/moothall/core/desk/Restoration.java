package org.moothall.core.desk;

import java.util.HashMap;
import java.util.Map;
import org.moothall.core.seal.Seals;
import org.moothall.core.state.MatterState;
import org.moothall.record.Entry;
import org.moothall.record.Head;
import org.moothall.record.Secret;

/** Brings a hall back to where its record ends. */
final class Restoration {

  private final Seals seals;
  private final Replay replay = new Replay();
  private final Map<String, Head> heads = new HashMap<>();
  private final Map<String, Waypoint> waypoints = new HashMap<>();

  Restoration(Seals seals) {
    this.seals = seals;
  }

  void follow(Entry entry) {
    replay.follow(entry);
    heads.put(entry.commandId(), entry.head());
    MatterState state = replay.states().get(entry.matter());
    if (state != null) {
      waypoints.merge(
          entry.matter(),
          Waypoint.START.after(state.opinions()),
          (before, first) -> before.after(state.opinions()));
    }
  }

  void finish(Dockets dockets, Clerk clerk) {
    clerk.remember(heads);
    for (MatterState state : replay.states().values()) {
      String id = state.matter().id();
      Docket docket = new Docket(state, waypoints.getOrDefault(id, Waypoint.START));
      // a crash may have come between the record of a forgetting and the end of the key
      state.people().forgotten().forEach(p -> seals.destroy(docket.id(), p));
      state
          .people()
          .identities()
          .forEach((pseudonym, identity) -> learn(docket, pseudonym, identity));
      dockets.restore(docket);
    }
  }

  private void learn(Docket docket, String pseudonym, Secret identity) {
    seals
        .open(docket.id(), Registrar.IDENTITY, identity)
        .ifPresent(text -> docket.who.learn(pseudonym, IdentityText.read(text)));
  }
}
