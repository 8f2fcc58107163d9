package org.moothall.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.List;
import org.moothall.Actor;
import org.moothall.BadInputException;
import org.moothall.record.Entry;
import org.moothall.record.Event;

/**
 * Entries as the journal keeps them: the canonical JSON of everything but the hash, which is taken
 * of that text.
 */
public final class EntryJson {

  private EntryJson() {}

  /**
   * The text of an entry.
   *
   * @throws BadInputException if a string in it holds half a surrogate pair
   */
  public static String write(Entry entry) {
    return CanonicalJson.write(Unhashed.of(entry));
  }

  /**
   * The text of an entry, out of the canonical JSON of what is known of it before it has its place
   * on the record. Both names sort after all others, so they come last.
   *
   * @param draft an object of all members of an entry but these two
   * @param previous the hash of the entry before
   * @param sequence the number of the entry
   */
  public static String place(String draft, String previous, long sequence) {
    return draft.substring(0, draft.length() - 1)
        + ",\"previous\":\""
        + previous
        + "\",\"sequence\":"
        + sequence
        + "}";
  }

  /**
   * The entry with this text. Only what {@link #write} writes is read: another order, other white
   * space, another way to write a character or a number is an error, as are a member too many and
   * one too few.
   *
   * @param hash the hash the entry is stored with; it is not checked here
   * @throws IllegalArgumentException if the text is that of no entry, saying why
   */
  public static Entry read(String json, String hash) {
    try {
      Entry entry = StrictReader.read(json, Unhashed.class).with(hash);
      if (write(entry).equals(json)) {
        return entry;
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    } catch (BadInputException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    throw new IllegalArgumentException("it is not in canonical form");
  }

  private record Unhashed(
      long sequence,
      String matter,
      String commandId,
      String command,
      Instant at,
      Actor actor,
      List<String> allowedBy,
      List<Event> events,
      String previous) {

    static Unhashed of(Entry entry) {
      return new Unhashed(
          entry.sequence(),
          entry.matter(),
          entry.commandId(),
          entry.command(),
          entry.at(),
          entry.actor(),
          entry.allowedBy(),
          entry.events(),
          entry.previous());
    }

    Entry with(String hash) {
      return new Entry(
          sequence, matter, commandId, command, at, actor, allowedBy, events, previous, hash);
    }
  }
}
