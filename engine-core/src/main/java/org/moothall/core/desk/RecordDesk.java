package org.moothall.core.desk;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.moothall.Progress;
import org.moothall.core.journal.RecordBook;
import org.moothall.core.json.CanonicalJson;
import org.moothall.core.state.MatterState;
import org.moothall.record.Entry;
import org.moothall.record.Head;
import org.moothall.record.Records;
import org.moothall.record.Verification;
import org.moothall.record.Verification.Damaged;
import org.moothall.spi.CommitteeSolver;

/** Where the record is read and verified. */
final class RecordDesk implements Records {

  private final RecordBook book;
  private final Clerk clerk;
  private final Dockets dockets;
  private final Chair chair;
  private final Map<String, CommitteeSolver> solvers;

  RecordDesk(
      RecordBook book,
      Clerk clerk,
      Dockets dockets,
      Chair chair,
      Map<String, CommitteeSolver> solvers) {
    this.book = book;
    this.clerk = clerk;
    this.dockets = dockets;
    this.chair = chair;
    this.solvers = solvers;
  }

  @Override
  public Head head() {
    return book.head();
  }

  @Override
  public Verification verify(Collection<Head> witnesses, Progress progress) {
    Audit audit = new Audit(chair, solvers);
    Optional<Damaged> chain = book.verify(witnesses, progress, audit::follow);
    return audit
        .fault()
        .or(() -> chain)
        .<Verification>map(damage -> damage)
        .orElseGet(() -> compared(audit));
  }

  @Override
  public Optional<Head> find(String commandId) {
    return clerk.find(commandId);
  }

  @Override
  public void read(String matter, Consumer<Entry> reader) {
    book.read(
        Head.EMPTY,
        entry -> {
          if (entry.matter().equals(matter)) {
            reader.accept(entry);
          }
        });
  }

  /** Compares states with what the hall works with, unless it went on working in the meantime. */
  private Verification compared(Audit audit) {
    Map<String, MatterState> replayed = audit.states();
    if (audit.head().equals(book.head())) {
      for (Docket docket : dockets.all()) {
        if (!docket.state().equals(replayed.get(docket.id())) && audit.head().equals(book.head())) {
          return new Damaged(
              audit.head().sequence(),
              "the record does not add up to the state of the matter `%s` that the hall works with"
                  .formatted(docket.id()));
        }
      }
    }
    return new Verification.Sound(audit.head(), CanonicalJson.digest(replayed));
  }
}
