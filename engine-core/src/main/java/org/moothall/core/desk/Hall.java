package org.moothall.core.desk;

import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import org.moothall.Moothall;
import org.moothall.MoothallBuilder;
import org.moothall.core.journal.RecordBook;
import org.moothall.core.ladder.WeekdayCalendar;
import org.moothall.core.ladder.WorkingTime;
import org.moothall.core.policy.PolicyDesk;
import org.moothall.core.seal.Seals;
import org.moothall.council.Councils;
import org.moothall.ledger.Ledger;
import org.moothall.matter.Matters;
import org.moothall.meeting.Meetings;
import org.moothall.opinion.Opinions;
import org.moothall.policy.Policies;
import org.moothall.record.Records;
import org.moothall.report.Reports;

/** The hall: its desks, wired to one record. */
final class Hall implements Moothall {

  private final Storage storage;
  private final RecordBook book;
  private final Indexer indexer;
  private final Matters matters;
  private final Opinions opinions;
  private final Councils councils;
  private final Meetings meetings;
  private final Ledger ledger;
  private final Policies policies;
  private final Records records;
  private final Reports reports;
  private final AtomicBoolean closed = new AtomicBoolean();

  static Hall open(MoothallBuilder settings) {
    Storage storage = Storage.open(settings);
    try {
      return new Hall(settings, storage);
    } catch (RuntimeException | Error e) {
      try (storage) {
        throw e;
      }
    }
  }

  private Hall(MoothallBuilder settings, Storage storage) {
    this.storage = storage;
    Plugins plugins = new Plugins(settings);
    policies = new PolicyDesk(plugins.packs(), settings.limits());
    Seals seals = new Seals(storage.vault(), settings.sealingSeed());
    Dockets dockets = new Dockets(settings.limits());
    OpinionViews views = new OpinionViews(seals);
    indexer = new Indexer(storage.index(), dockets, views);

    Restoration restoration = new Restoration(seals);
    book = RecordBook.open(storage.journal(), restoration::follow);
    Clerk clerk = new Clerk(book, seals, policies, dockets, indexer, settings.clock());
    restoration.finish(dockets, clerk);
    if (!indexer.committed().equals(book.head())) {
      indexer.distrust();
      // a crash may have come between a forgetting and the index
      if (dockets.anybodyForgotten()) {
        indexer.expunge();
      }
    }

    Chair chair = new Chair(policies, plugins.methods());
    WorkingTime time =
        new WorkingTime(settings.calendar().orElseGet(() -> new WeekdayCalendar(ZoneOffset.UTC)));
    Escalator escalator = new Escalator(policies, time);
    Insights insights = new Insights(indexer);
    Rows rows = new Rows(plugins.screens(), settings.limits());
    Intake intake = new Intake(clerk, dockets, rows, plugins.sources(), settings.limits());

    matters = new MatterDesk(clerk, dockets, policies);
    opinions =
        new OpinionDesk(
            clerk,
            dockets,
            rows,
            intake,
            views,
            insights,
            indexer,
            new Exporter(book, seals, insights),
            seals,
            settings.limits());
    councils =
        new CouncilDesk(clerk, dockets, new Lottery(policies, plugins.solver()), settings.limits());
    meetings = new MeetingDesk(clerk, dockets, chair, escalator, insights);
    ledger = new LedgerDesk(clerk, dockets, policies, time, escalator);
    records = new RecordDesk(book, clerk, dockets, chair, plugins.solvers());
    reports = new ReportDesk(clerk, dockets, insights, views, records, plugins.renderers());
  }

  @Override
  public Matters matters() {
    return matters;
  }

  @Override
  public Opinions opinions() {
    return opinions;
  }

  @Override
  public Councils councils() {
    return councils;
  }

  @Override
  public Meetings meetings() {
    return meetings;
  }

  @Override
  public Ledger ledger() {
    return ledger;
  }

  @Override
  public Policies policies() {
    return policies;
  }

  @Override
  public Records record() {
    return records;
  }

  @Override
  public Reports reports() {
    return reports;
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      try (storage) {
        book.close();
        indexer.close();
      }
    }
  }
}
