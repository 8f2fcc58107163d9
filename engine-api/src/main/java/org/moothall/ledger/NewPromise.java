package org.moothall.ledger;

import static org.moothall.Checks.checkId;
import static org.moothall.Checks.checkText;

/**
 * A promise to be given.
 *
 * @param id unique within its matter
 * @param caseId the case it answers
 * @param by the office that promises
 * @param text what is promised
 * @param withinDays working days until it must be kept, 1 or more
 */
public record NewPromise(String id, String caseId, String by, String text, int withinDays) {
  public NewPromise {
    checkId("promise", id);
    checkId("case", caseId);
    checkId("office", by);
    checkText("promise", text);
    if (withinDays < 1) {
      throw new IllegalArgumentException(
          "a promise has 1 working day or more, but `%s` has %s".formatted(id, withinDays));
    }
  }
}
