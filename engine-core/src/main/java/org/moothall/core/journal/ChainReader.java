package org.moothall.core.journal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.moothall.Progress;
import org.moothall.RecordDamagedException;
import org.moothall.core.json.EntryJson;
import org.moothall.record.Entry;
import org.moothall.record.Head;
import org.moothall.record.Verification.Damaged;
import org.moothall.spi.Journal;
import org.moothall.spi.Journal.Stored;

/**
 * Walks a journal from some head on and holds every entry against the one before it. Used once, by
 * one thread.
 */
final class ChainReader {

  private final TreeMap<Long, List<Head>> witnesses;
  private final Progress progress;
  private final Consumer<Entry> reader;

  /** The number of the last entry known of beforehand; 0 when none is. */
  private final long known;

  private Head head;
  private Optional<Damaged> damage = Optional.empty();

  ChainReader(Head from, Collection<Head> witnesses, Progress progress, Consumer<Entry> reader) {
    this.witnesses =
        witnesses.stream()
            .collect(Collectors.groupingBy(Head::sequence, TreeMap::new, Collectors.toList()));
    this.progress = progress;
    this.reader = reader;
    this.known = this.witnesses.isEmpty() ? 0 : this.witnesses.lastKey();
    this.head = from;
  }

  /** The first entry that is wrong or missing; empty when there is none. */
  Optional<Damaged> read(Journal journal) {
    holdAgainstWitnesses(head);
    try {
      journal.read(head.sequence() + 1, this::next);
    } catch (RecordDamagedException e) {
      report(Objects.requireNonNull(e.getMessage()));
    }
    witnesses.keySet().stream()
        .filter(number -> number > head.sequence())
        .findFirst()
        .ifPresent(
            number -> report("it is missing, though entry %s was once there".formatted(number)));
    return damage;
  }

  /** The last entry that is right. */
  Head head() {
    return head;
  }

  private void next(Stored stored) {
    if (damage.isPresent()) {
      return;
    }
    if (stored.sequence() != head.sequence() + 1) {
      report("the next one is numbered %s".formatted(stored.sequence()));
    } else if (!Chain.hash(head.hash(), stored.json()).equals(stored.hash())) {
      report("its hash is not that of the entry before and its own text");
    } else {
      parsed(stored).ifPresent(this::accept);
    }
  }

  private Optional<Entry> parsed(Stored stored) {
    try {
      return Optional.of(EntryJson.read(stored.json(), stored.hash()));
    } catch (IllegalArgumentException e) {
      report("its text is no entry's: " + e.getMessage());
      return Optional.empty();
    }
  }

  private void accept(Entry entry) {
    if (entry.sequence() != head.sequence() + 1 || !entry.previous().equals(head.hash())) {
      report(
          "its text says that it is entry %s after `%s`"
              .formatted(entry.sequence(), entry.previous()));
      return;
    }
    holdAgainstWitnesses(entry.head());
    if (damage.isEmpty()) {
      reader.accept(entry);
      head = entry.head();
      progress.at("verifying", head.sequence(), known == 0 ? 0 : Math.max(known, head.sequence()));
    }
  }

  private void holdAgainstWitnesses(Head found) {
    witnesses.getOrDefault(found.sequence(), List.of()).stream()
        .filter(witness -> !witness.equals(found))
        .min(Comparator.comparing(Head::hash))
        .ifPresent(
            witness ->
                report(
                    "its hash is `%s`, though it was once `%s`"
                        .formatted(found.hash(), witness.hash())));
  }

  private void report(String why) {
    if (damage.isEmpty()) {
      damage = Optional.of(new Damaged(head.sequence() + 1, why));
    }
  }
}
