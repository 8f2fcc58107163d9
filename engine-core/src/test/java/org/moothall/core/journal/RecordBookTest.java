package org.moothall.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.moothall.BadInputException;
import org.moothall.Progress;
import org.moothall.RecordDamagedException;
import org.moothall.StorageException;
import org.moothall.core.json.EntryJson;
import org.moothall.record.Entry;
import org.moothall.record.Head;
import org.moothall.record.Verification.Damaged;
import org.moothall.spi.Journal.Stored;

class RecordBookTest {

  private final MemoryJournal journal = new MemoryJournal();
  private final RecordBook book = RecordBook.open(journal, entry -> {});

  @Test
  void anEmptyRecordEndsWhereAllBegin() {
    assertThat(book.head()).isEqualTo(Head.EMPTY);
    assertThat(book.verify(List.of(), Progress.SILENT, entry -> {})).isEmpty();
  }

  @Test
  void anEntryGetsItsNumberAndItsLink() {
    Entry first = book.append(Drafts.vote("lift", "c1"));
    Entry second = book.append(Drafts.vote("park", "c2"));

    assertThat(first.sequence()).isEqualTo(1);
    assertThat(first.previous()).isEqualTo(Head.EMPTY.hash());
    assertThat(second.sequence()).isEqualTo(2);
    assertThat(second.previous()).isEqualTo(first.hash());
    assertThat(second.matter()).isEqualTo("park");
    assertThat(second.events()).isEqualTo(Drafts.vote("park", "c2").events());
    assertThat(book.head()).isEqualTo(second.head());
  }

  @Test
  void theHashIsThatOfTheHashBeforeAndTheText() {
    Entry entry = book.append(Drafts.vote("lift", "c1"));
    Stored stored = stored().getFirst();

    assertThat(stored.json()).isEqualTo(EntryJson.write(entry));
    assertThat(stored.hash()).isEqualTo(entry.hash());
    // printf %s%s "$previous" "$json" | sha256sum
    assertThat(entry.hash())
        .isEqualTo("4f1da2e64f709bd658efbdf17530febdc435f3bd1d55e2135f567b603a4a04dc");
  }

  @Test
  void whatWasAppendedIsReplayed() {
    List<Entry> appended = List.of(append("c1"), append("c2"), append("c3"));
    List<Entry> replayed = new ArrayList<>();

    RecordBook again = RecordBook.open(journal, replayed::add);

    assertThat(replayed).isEqualTo(appended);
    assertThat(again.head()).isEqualTo(book.head());
  }

  @Test
  void readingGoesOnFromAnyHeadOfTheRecord() {
    Entry first = append("c1");
    Entry second = append("c2");
    List<Entry> read = new ArrayList<>();

    book.read(first.head(), read::add);
    assertThat(read).containsExactly(second);

    book.read(second.head(), read::add);
    assertThat(read).containsExactly(second);

    Head foreign = new Head(1, "f".repeat(64));
    assertThatThrownBy(() -> book.read(foreign, read::add))
        .isInstanceOf(RecordDamagedException.class);
  }

  @Test
  void headsKeptElsewhereAreWitnesses() {
    List<Head> heads = List.of(append("c1").head(), append("c2").head(), append("c3").head());
    assertThat(verify(heads)).isEmpty();
    assertThat(verify(List.of(Head.EMPTY))).isEmpty();

    assertThat(verify(List.of(new Head(2, "f".repeat(64)))))
        .hasValueSatisfying(damage -> assertThat(damage.firstBad()).isEqualTo(2));
    assertThat(verify(List.of(new Head(7, "f".repeat(64)), new Head(9, "f".repeat(64)))))
        .hasValueSatisfying(damage -> assertThat(damage.firstBad()).isEqualTo(4));
    assertThat(verify(List.of(new Head(0, "f".repeat(64)))))
        .hasValueSatisfying(damage -> assertThat(damage.firstBad()).isEqualTo(1));
    assertThat(verify(List.of(heads.get(0), new Head(1, "f".repeat(64)))))
        .hasValueSatisfying(damage -> assertThat(damage.firstBad()).isEqualTo(1));
  }

  @Test
  void anOpenBookIsAWitnessItself() {
    append("c1");
    append("c2");
    RecordBook shortened = RecordBook.open(copy(List.of(stored().getFirst())), entry -> {});
    assertThat(shortened.verify(List.of(), Progress.SILENT, entry -> {})).isEmpty();
    assertThat(shortened.verify(List.of(book.head()), Progress.SILENT, entry -> {})).isPresent();
  }

  @Test
  void verifyingSaysHowFarItHasCome() {
    append("c1");
    append("c2");
    List<String> heard = new ArrayList<>();

    book.verify(
        List.of(), (stage, done, total) -> heard.add(stage + " " + done + "/" + total), e -> {});

    assertThat(heard).containsExactly("verifying 1/2", "verifying 2/2");
  }

  @Test
  void whatIsNotInCanonicalFormIsDamageThoughItsHashFits() {
    assertDamaged(2, json -> json.replace("\"sequence\":2", "\"sequence\": 2"), "canonical");
  }

  @Test
  void whatIsNoEntryIsDamageThoughItsHashFits() {
    assertDamaged(2, json -> json.replace("\"AGREE\"", "\"MAYBE\""), "no entry");
  }

  @Test
  void anEntryInAnothersPlaceIsDamageThoughItsHashFits() {
    assertDamaged(2, json -> json.replace("\"sequence\":2", "\"sequence\":3"), "entry 3");
    assertDamaged(2, json -> json.replaceFirst("\"previous\":\"..", "\"previous\":\"zz"), "zz");
  }

  @Test
  void aChangedTextIsDamage() {
    append("c1");
    append("c2");
    Stored second = stored().get(1);
    Stored changed = new Stored(2, second.json().replace("AGREE", "DISAGREE"), second.hash());

    assertThatThrownBy(() -> RecordBook.open(copy(List.of(stored().get(0), changed)), e -> {}))
        .isInstanceOfSatisfying(
            RecordDamagedException.class, e -> assertThat(e.code()).isEqualTo("MOOT-3102"))
        .hasMessageContaining("entry 2")
        .hasMessageContaining("Maybe");
  }

  @Test
  void nothingBeyondTheDamageIsReplayed() {
    append("c1");
    append("c2");
    append("c3");
    List<Stored> all = stored();
    Stored broken = new Stored(2, all.get(1).json(), "0".repeat(64));
    List<Entry> replayed = new ArrayList<>();

    Optional<Damaged> damage =
        RecordBook.verify(
            copy(List.of(all.get(0), broken, all.get(2))),
            List.of(),
            Progress.SILENT,
            replayed::add);

    assertThat(damage).hasValueSatisfying(found -> assertThat(found.firstBad()).isEqualTo(2));
    assertThat(replayed).extracting(Entry::sequence).containsExactly(1L);
  }

  @Test
  void badInputIsRefusedBeforeAnythingIsWritten() {
    assertThatThrownBy(() -> book.append(Drafts.vote("lift", "half a \ud83d")))
        .isInstanceOf(BadInputException.class);

    assertThat(book.head()).isEqualTo(Head.EMPTY);
    assertThat(stored()).isEmpty();
    assertThat(append("c1").sequence()).isEqualTo(1);
  }

  @Test
  void aDraftHasEvents() {
    Draft vote = Drafts.vote("lift", "c1");
    assertThatThrownBy(
            () ->
                new Draft(
                    "lift", "c1", "opinions.vote", vote.at(), vote.actor(), List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aClosedBookTakesNothing() {
    append("c1");
    book.close();
    book.close();

    assertThatThrownBy(() -> append("c2"))
        .isInstanceOfSatisfying(
            StorageException.class, e -> assertThat(e.code()).isEqualTo("MOOT-3005"));
    assertThat(book.durable()).isFalse();
  }

  private Entry append(String commandId) {
    return book.append(Drafts.vote("lift", commandId));
  }

  private Optional<Damaged> verify(List<Head> witnesses) {
    return RecordBook.verify(journal, witnesses, Progress.SILENT, entry -> {});
  }

  private List<Stored> stored() {
    List<Stored> all = new ArrayList<>();
    journal.read(1, all::add);
    return all;
  }

  /** A forger who knows how the chain is made. */
  private void assertDamaged(long firstBad, UnaryOperator<String> forged, String why) {
    if (book.head().equals(Head.EMPTY)) {
      append("c1");
      append("c2");
    }
    Stored first = stored().get(0);
    String json = forged.apply(stored().get(1).json());
    MemoryJournal forgery =
        copy(List.of(first, new Stored(2, json, Chain.hash(first.hash(), json))));

    assertThat(RecordBook.verify(forgery, List.of(), Progress.SILENT, entry -> {}))
        .hasValueSatisfying(
            damage -> {
              assertThat(damage.firstBad()).isEqualTo(firstBad);
              assertThat(damage.why()).contains(why);
            });
  }

  private static MemoryJournal copy(List<Stored> entries) {
    MemoryJournal copy = new MemoryJournal();
    copy.append(entries);
    return copy;
  }
}
