package org.moothall.core.desk;

import java.util.Map;
import java.util.TreeMap;
import org.moothall.RecordDamagedException;
import org.moothall.core.state.MatterState;
import org.moothall.record.Entry;
import org.moothall.record.Event;
import org.moothall.record.MatterEvent.MatterOpened;

/** Folds the record into states, entry by entry. */
class Replay {

  private final Map<String, MatterState> states = new TreeMap<>();

  /** Takes the next entry. */
  void follow(Entry entry) {
    for (Event event : entry.events()) {
      follow(entry, event);
    }
  }

  /** The states so far, by matter. */
  Map<String, MatterState> states() {
    return states;
  }

  private void follow(Entry entry, Event event) {
    if (event instanceof MatterOpened opened) {
      states.put(entry.matter(), MatterState.opened(opened, entry.at()));
      return;
    }
    MatterState state = states.get(entry.matter());
    if (state == null) {
      throw new RecordDamagedException(
          "MOOT-1203",
          "entry %s speaks of the matter `%s`, which was never opened"
              .formatted(entry.sequence(), entry.matter()));
    }
    before(entry, state, event);
    states.put(entry.matter(), state.evolve(event, entry.at()));
  }

  /** Sees an event and the state it meets. */
  void before(Entry entry, MatterState state, Event event) {}
}
