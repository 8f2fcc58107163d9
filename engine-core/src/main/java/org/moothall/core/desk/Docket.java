package org.moothall.core.desk;

import java.util.concurrent.locks.ReentrantLock;
import org.moothall.core.state.MatterState;

/**
 * One matter in the hall: its state, who is who in it, and the lock that puts its commands in
 * order.
 */
final class Docket {

  final ReentrantLock lock = new ReentrantLock();
  final WhoIsWho who = new WhoIsWho();
  final Derived derived = new Derived();

  private volatile MatterState state;

  Docket(MatterState state) {
    this.state = state;
  }

  String id() {
    return state.matter().id();
  }

  MatterState state() {
    return state;
  }

  Glance glance() {
    return new Glance(state, who);
  }

  void become(MatterState next) {
    state = next;
  }
}
