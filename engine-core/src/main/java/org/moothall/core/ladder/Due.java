package org.moothall.core.ladder;

import java.time.Instant;
import java.util.Comparator;

/** Something whose time has come. */
public sealed interface Due {

  /** In order of time; at one time broken promises before missing replies, then by id. */
  Comparator<Due> ORDER =
      Comparator.comparing(Due::at).thenComparingInt(Due::kind).thenComparing(Due::id);

  /** The case it belongs to. */
  String caseId();

  /** When its time came, which may be long before anybody looked. */
  Instant at();

  private int kind() {
    return switch (this) {
      case PromiseOverdue promise -> 0;
      case ReplyOverdue reply -> 1;
    };
  }

  private String id() {
    return switch (this) {
      case PromiseOverdue promise -> promise.promiseId();
      case ReplyOverdue reply -> reply.caseId();
    };
  }

  /**
   * A promise was neither kept nor withdrawn in time.
   *
   * @param promiseId the promise
   */
  record PromiseOverdue(String caseId, String promiseId, Instant at) implements Due {}

  /** The level that owns a case gave no reply in time. */
  record ReplyOverdue(String caseId, Instant at) implements Due {}
}
