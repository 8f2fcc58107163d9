package org.moothall.core.desk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.moothall.MoothallException;
import org.moothall.core.search.OpinionIndex;
import org.moothall.core.state.MatterState;
import org.moothall.opinion.Opinion;
import org.moothall.record.Event;
import org.moothall.record.Head;
import org.moothall.record.MatterEvent.PersonForgotten;
import org.moothall.record.OpinionEvent.OpinionModerated;
import org.moothall.record.OpinionEvent.OpinionVoiced;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index up with the record. The index can fail without harm: it is then built anew from
 * the states when it is next asked.
 */
final class Indexer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);

  private final OpinionIndex index;
  private final Dockets dockets;
  private final OpinionViews views;
  private final AtomicReference<Head> followed;
  private volatile boolean behind;
  private volatile boolean following = true;

  Indexer(OpinionIndex index, Dockets dockets, OpinionViews views) {
    this.index = index;
    this.dockets = dockets;
    this.views = views;
    this.followed = new AtomicReference<>(index.head());
  }

  /** The head of the record the index was last committed at. */
  Head committed() {
    return index.head();
  }

  /** The index, built anew first if it has fallen behind. */
  OpinionIndex current() {
    if (behind) {
      rebuild();
    }
    return index;
  }

  /** Notes that the index does not hold what the record says. */
  void distrust() {
    following = false;
    behind = true;
  }

  /** Follows events that are on the record. */
  void follow(Docket docket, List<Event> events, Head head) {
    if (!following) {
      return;
    }
    try {
      for (Event event : events) {
        follow(docket, event);
      }
      followed.accumulateAndGet(head, Indexer::later);
    } catch (MoothallException e) {
      LOG.warn("The index is behind the record and will be built anew: {}", e.getMessage());
      distrust();
    }
  }

  /**
   * Sees to it that no byte of what was forgotten is left, also where the index had fallen behind.
   */
  void expunge() {
    current().purge();
  }

  @Override
  public void close() {
    if (behind) {
      index.clear();
    } else {
      index.commit(followed.get());
    }
    index.close();
  }

  private static Head later(Head one, Head other) {
    return one.sequence() >= other.sequence() ? one : other;
  }

  private void follow(Docket docket, Event event) {
    MatterState state = docket.state();
    switch (event) {
      case OpinionVoiced e -> put(docket, e);
      case OpinionModerated e ->
          Optional.ofNullable(state.opinions().voiced().get(e.opinion()))
              .ifPresent(voiced -> put(docket, voiced));
      case PersonForgotten e -> forget(docket, e.person());
      default -> {}
    }
  }

  private void put(Docket docket, OpinionVoiced voiced) {
    Opinion opinion = views.opinion(docket.glance(), voiced);
    if (docket.state().opinions().shown(voiced) && opinion.text().isPresent()) {
      index.put(docket.id(), opinion);
    } else {
      index.remove(docket.id(), voiced.opinion());
    }
  }

  private void forget(Docket docket, String person) {
    docket.state().opinions().voiced().values().stream()
        .filter(voiced -> voiced.author().equals(person))
        .forEach(voiced -> index.remove(docket.id(), voiced.opinion()));
  }

  private synchronized void rebuild() {
    if (!behind) {
      return;
    }
    index.clear();
    following = true;
    for (Docket docket : dockets.all()) {
      docket.lock.lock();
      try {
        docket.state().opinions().voiced().values().forEach(voiced -> put(docket, voiced));
      } finally {
        docket.lock.unlock();
      }
    }
    behind = false;
  }
}
