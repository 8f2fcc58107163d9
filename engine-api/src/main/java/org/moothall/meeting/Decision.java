package org.moothall.meeting;

import java.util.List;
import org.moothall.policy.Reason;

/** What became of a question, with every reason. */
public sealed interface Decision {

  /** The quorum it was decided with. */
  Quorum quorum();

  /** The votes it was decided on. */
  Tally tally();

  /** Why, in the order it was reasoned; never empty. */
  List<Reason> because();

  /** Quorate, and every threshold reached. */
  record Passed(Quorum quorum, Tally tally, List<Reason> because) implements Decision {
    public Passed {
      because = List.copyOf(because);
    }
  }

  /** Quorate, and some threshold missed. */
  record Rejected(Quorum quorum, Tally tally, List<Reason> because) implements Decision {
    public Rejected {
      because = List.copyOf(because);
    }
  }

  /** Too few were there; nothing is decided, and the question may come back at a second call. */
  record Inquorate(Quorum quorum, Tally tally, List<Reason> because) implements Decision {
    public Inquorate {
      because = List.copyOf(because);
    }
  }

  /** The rules gave no usable answer; the question has not passed. */
  record Undecided(Quorum quorum, Tally tally, List<Reason> because) implements Decision {
    public Undecided {
      because = List.copyOf(because);
    }
  }
}
