package org.moothall.policy.fact;

import org.moothall.ledger.Risk;
import org.moothall.matter.Level;

/**
 * A case as it stands.
 *
 * @param id the case's id
 * @param rung the highest level that has been brought in
 * @param overdueDays whole working days since its time limit passed; 0 while it runs
 * @param answered whether it has been explained or promised
 * @param brokenPromises how many promises given for it were broken
 * @param failedQuorums how many meetings on its matter had no quorum, in a row and up to now
 * @param risk what kind of risk it touches
 */
public record Case(
    String id,
    Level rung,
    long overdueDays,
    boolean answered,
    long brokenPromises,
    long failedQuorums,
    Risk risk) {}
