package org.moothall;

import org.moothall.council.Councils;
import org.moothall.ledger.Ledger;
import org.moothall.matter.Matters;
import org.moothall.meeting.Meetings;
import org.moothall.opinion.Opinions;
import org.moothall.policy.Policies;
import org.moothall.record.Records;
import org.moothall.report.Reports;

/**
 * A hall in which a community consults and decides: a library object, opened by a host application,
 * with a desk for each thing there is to do.
 *
 * <h2>Promises</h2>
 *
 * <ul>
 *   <li>A receipt means that the command is on the record and stays there, whatever happens to the
 *       process.
 *   <li>A command given again under its id is done once.
 *   <li>Commands of one matter are taken in one order; different matters go on in parallel.
 *   <li>All methods may be called from any thread. What they return is immutable.
 *   <li>The hall reads no clock but the builder's, draws no lot but from recorded public seeds, and
 *       starts no thread.
 * </ul>
 */
public interface Moothall extends AutoCloseable {

  /** A builder with defaults: in memory, the system's UTC clock, a Monday to Friday calendar. */
  static MoothallBuilder builder() {
    return new MoothallBuilder();
  }

  /** Where matters are opened and closed. */
  Matters matters();

  /** Where opinions and votes come in, and what was said. */
  Opinions opinions();

  /** Where councils are drawn. */
  Councils councils();

  /** Where councils meet and decide. */
  Meetings meetings();

  /** Where replies and promises are kept account of. */
  Ledger ledger();

  /** Where rules are checked and asked. */
  Policies policies();

  /** Where the record is read and verified. */
  Records record();

  /** Where reports are made. */
  Reports reports();

  /** Closes; may be called twice. Nothing acknowledged is lost. */
  @Override
  void close();
}
