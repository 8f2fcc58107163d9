package org.moothall.rules.kit;

import java.util.List;
import java.util.stream.Collectors;
import org.moothall.meeting.Decision;
import org.moothall.policy.Reason;
import org.moothall.policy.Ruling;

/** Says in sentences what came of something. */
final class Telling {

  private Telling() {}

  static String reasons(List<Reason> because) {
    return because.stream().map(Reason::toString).distinct().collect(Collectors.joining("; "));
  }

  static String decision(Decision decision) {
    String word =
        switch (decision) {
          case Decision.Passed passed -> "passed";
          case Decision.Rejected rejected -> "rejected";
          case Decision.Inquorate inquorate -> "no quorum";
          case Decision.Undecided undecided -> "undecided";
        };
    return word + ": " + reasons(decision.because());
  }

  static String ruling(Ruling<?> ruling) {
    return switch (ruling) {
      case Ruling.Decided<?> decided -> "decided: " + reasons(decided.because());
      case Ruling.Undecided<?> undecided -> "undecided: " + reasons(undecided.because());
    };
  }
}
