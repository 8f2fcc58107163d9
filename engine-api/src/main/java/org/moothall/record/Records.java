package org.moothall.record;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.moothall.Progress;

/** The record's desk. */
public interface Records {

  /** The end of the record now. */
  Head head();

  /**
   * Walks the chain and replays it.
   *
   * @param witnesses heads kept elsewhere, for instance out of receipts; each must be a head this
   *     record once had
   */
  Verification verify(Collection<Head> witnesses, Progress progress);

  /** The receipt's head of a command, if it is on the record. */
  Optional<Head> find(String commandId);

  /** Hands over every entry of a matter, in order, as it stands on the record: sealed. */
  void read(String matter, Consumer<Entry> reader);
}
