package org.moothall.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.moothall.Progress;
import org.moothall.core.json.EntryJson;
import org.moothall.core.json.RecordArbitraries;
import org.moothall.record.Entry;
import org.moothall.spi.Journal.Stored;

class RecordBookProperties {

  @Provide
  Arbitrary<Draft> drafts() {
    return RecordArbitraries.entries().map(RecordBookProperties::draftOf);
  }

  /** Whatever is appended is on the record once, in order, as it was given, and its chain holds. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void appendedIsReplayed(@ForAll @Size(max = 4) List<@From("drafts") Draft> drafts) {
    MemoryJournal journal = new MemoryJournal();
    RecordBook book = RecordBook.open(journal, entry -> {});
    List<Entry> appended = drafts.stream().map(book::append).toList();
    List<Entry> replayed = new ArrayList<>();

    RecordBook again = RecordBook.open(journal, replayed::add);

    assertThat(replayed).isEqualTo(appended);
    assertThat(replayed.stream().map(RecordBookProperties::draftOf)).isEqualTo(drafts);
    assertThat(again.head()).isEqualTo(book.head());
    journal.read(
        1,
        stored ->
            assertThat(stored.json())
                .isEqualTo(EntryJson.write(appended.get((int) stored.sequence() - 1))));
  }

  /**
   * Whoever knows how a record ended notices that its entries were changed, lost or moved about.
   */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void noEntryCanBeLostOrMoved(
      @ForAll @IntRange(min = 2, max = 6) int entries,
      @ForAll @IntRange(max = 5) int from,
      @ForAll @IntRange(max = 5) int to) {
    MemoryJournal journal = new MemoryJournal();
    RecordBook book = RecordBook.open(journal, entry -> {});
    for (int i = 0; i < entries; i++) {
      book.append(Drafts.vote("lift", "c" + i));
    }
    List<Stored> changed = new ArrayList<>();
    journal.read(1, changed::add);
    Stored moved = changed.remove(from % entries);
    if (to < changed.size()) {
      changed.add(to, moved);
    }
    boolean asBefore = changed.size() == entries && to == from % entries;

    MemoryJournal other = new MemoryJournal();
    for (int i = 0; i < changed.size(); i++) {
      other.append(List.of(new Stored(i + 1, changed.get(i).json(), changed.get(i).hash())));
    }
    assertThat(RecordBook.verify(other, List.of(book.head()), Progress.SILENT, e -> {}).isEmpty())
        .isEqualTo(asBefore);
  }

  private static Draft draftOf(Entry entry) {
    return new Draft(
        entry.matter(),
        entry.commandId(),
        entry.command(),
        entry.at(),
        entry.actor(),
        entry.allowedBy(),
        entry.events());
  }
}
