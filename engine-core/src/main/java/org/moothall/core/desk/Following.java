package org.moothall.core.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.moothall.core.group.live.FollowedMap;
import org.moothall.core.state.OpinionBook;
import org.moothall.opinion.Choice;
import org.moothall.opinion.GroupingOptions;
import org.moothall.opinion.MapChange;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.Subscription;
import org.moothall.opinion.Vote;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The map of one matter that follows its votes, and those who listen. It starts when it is first
 * asked for, and catches up with the record whenever it is asked or somebody listens.
 */
final class Following {

  private static final Logger LOG = LoggerFactory.getLogger(Following.class);

  private final ReentrantLock lock = new ReentrantLock();
  private final List<Consumer<MapChange>> listeners = new CopyOnWriteArrayList<>();
  private Optional<Followed> followed = Optional.empty();

  private record Followed(FollowedMap map, OpinionBook fitted, OpinionBook upTo) {}

  /** Lets somebody listen until the result is closed; they are told the map at once. */
  Subscription listen(Docket docket, Consumer<MapChange> listener) {
    Consumer<MapChange> once = change -> listener.accept(change);
    lock.lock();
    try {
      OpinionMap now = caughtUp(docket).map();
      once.accept(new MapChange(docket.id(), now, List.of(), List.of(), List.of(), false));
      listeners.add(once);
    } finally {
      lock.unlock();
    }
    return () -> listeners.remove(once);
  }

  /** Reads from the map as it is now. */
  <T> T read(Docket docket, Function<FollowedMap, T> reader) {
    lock.lock();
    try {
      return reader.apply(caughtUp(docket));
    } finally {
      lock.unlock();
    }
  }

  /** Catches up and tells the listeners, if there are any. */
  void recorded(Docket docket) {
    if (listeners.isEmpty()) {
      return;
    }
    try {
      read(docket, map -> map);
    } catch (RuntimeException e) {
      // the command is on the record already, and its receipt must come back
      LOG.error("the map of the matter `{}` did not follow the record", docket.id(), e);
    }
  }

  private FollowedMap caughtUp(Docket docket) {
    Docket.Moment moment = docket.moment();
    OpinionBook now = moment.state().opinions();
    OpinionBook base = moment.waypoint().book();
    Followed before =
        followed.orElseGet(
            () ->
                new Followed(
                    new FollowedMap(docket.id(), GroupingOptions.STABLE),
                    OpinionBook.EMPTY,
                    OpinionBook.EMPTY));
    List<MapChange> changes = new ArrayList<>();
    OpinionBook upTo = before.upTo;
    if (!same(base, before.fitted)) {
      changes.add(before.map.fit(Insights.votes(base)));
      upTo = base;
    }
    List<Vote> since = since(upTo, now);
    if (!since.isEmpty()) {
      changes.add(before.map.absorb(since));
    }
    followed = Optional.of(new Followed(before.map, base, now));
    changes.forEach(this::tell);
    return before.map;
  }

  private void tell(MapChange change) {
    for (Consumer<MapChange> listener : listeners) {
      try {
        listener.accept(change);
      } catch (RuntimeException e) {
        LOG.warn("somebody who follows the matter `{}` failed", change.matter(), e);
      }
    }
  }

  /** The votes of the later book that the earlier one has not, on opinions that are shown. */
  private static List<Vote> since(OpinionBook earlier, OpinionBook later) {
    List<Vote> votes = new ArrayList<>();
    for (String opinion : later.order()) {
      Map<String, Choice> before = earlier.on(opinion);
      Map<String, Choice> now = later.on(opinion);
      if (!same(before, now) && later.shown(opinion)) {
        now.forEach(
            (voter, choice) -> {
              if (before.get(voter) != choice) {
                votes.add(new Vote(voter, opinion, choice));
              }
            });
      }
    }
    return votes;
  }

  @SuppressWarnings("ReferenceEquality") // both are immutable: the same object, the same content
  private static boolean same(Object a, Object b) {
    return a == b;
  }
}
