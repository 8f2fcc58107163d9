package org.moothall.core.desk;

import org.moothall.core.state.MatterState;

/** A matter at one moment, and who is who in it. */
record Glance(MatterState state, WhoIsWho who) {

  String id() {
    return state.matter().id();
  }
}
