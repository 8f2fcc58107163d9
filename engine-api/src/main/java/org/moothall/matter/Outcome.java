package org.moothall.matter;

import static org.moothall.Checks.checkText;

/** How a matter ended. Every end has a reason. */
public sealed interface Outcome {

  /** Why it ended so; never blank. */
  String reason();

  /**
   * A council decided.
   *
   * @param question the question that decided it
   */
  record Decided(String question, String reason) implements Outcome {
    public Decided {
      checkText("reason", reason);
    }
  }

  /**
   * It went to somebody else.
   *
   * @param to whom
   */
  record Referred(String to, String reason) implements Outcome {
    public Referred {
      checkText("reason", reason);
    }
  }

  /** It was closed without a decision. */
  record Closed(String reason) implements Outcome {
    public Closed {
      checkText("reason", reason);
    }
  }
}
