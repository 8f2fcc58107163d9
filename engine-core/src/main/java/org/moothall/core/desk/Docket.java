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

  final Following following = new Following();

  private volatile Moment moment;

  /** The state, and where the groups of the followed map are fitted. */
  record Moment(MatterState state, Waypoint waypoint) {

    Moment then(MatterState next) {
      return new Moment(next, waypoint.after(next.opinions()));
    }
  }

  Docket(MatterState state) {
    this(state, Waypoint.START);
  }

  Docket(MatterState state, Waypoint waypoint) {
    this.moment = new Moment(state, waypoint);
  }

  String id() {
    return state().matter().id();
  }

  MatterState state() {
    return moment.state();
  }

  Glance glance() {
    return new Glance(state(), who);
  }

  Moment moment() {
    return moment;
  }

  void become(MatterState next) {
    moment = moment.then(next);
  }
}
