package org.moothall.core.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.moothall.BadInputException;
import org.moothall.LimitExceededException;
import org.moothall.Limits;

/** Every matter of the hall. */
final class Dockets {

  private final Map<String, Docket> byId = new ConcurrentHashMap<>();
  private final Limits limits;

  Dockets(Limits limits) {
    this.limits = limits;
  }

  Optional<Docket> find(String matter) {
    return Optional.ofNullable(byId.get(matter));
  }

  Docket get(String matter) {
    return find(matter)
        .orElseThrow(
            () -> new BadInputException("MOOT-1001", "there is no matter `%s`".formatted(matter)));
  }

  List<Docket> all() {
    return byId.values().stream().sorted(Comparator.comparing(Docket::id)).toList();
  }

  /** Whether somebody of some matter has been forgotten. */
  boolean anybodyForgotten() {
    return byId.values().stream()
        .anyMatch(docket -> !docket.state().people().forgotten().isEmpty());
  }

  synchronized void add(String matter, Supplier<Docket> open) {
    if (byId.containsKey(matter)) {
      throw new BadInputException("MOOT-1002", "a matter `%s` is there already".formatted(matter));
    }
    if (byId.size() >= limits.matters()) {
      throw new LimitExceededException("matters", limits.matters(), byId.size() + 1L, matter);
    }
    byId.put(matter, open.get());
  }

  /** Puts back a matter that the record has. */
  void restore(Docket docket) {
    byId.put(docket.id(), docket);
  }
}
