package org.moothall.rules.kit.arbitrary;

import java.util.Optional;
import org.moothall.meeting.Position;

/** What becomes of one seat of a council when a question is put and decided. */
public enum Part {
  /** The member stays away. */
  ABSENT,
  /** The member is there and does not vote. */
  SILENT,
  /** The member votes for. */
  FOR,
  /** The member votes against. */
  AGAINST,
  /** The member declares an abstention. */
  ABSTAINS,
  /** The member is there and stands aside. */
  ASIDE,
  /** The member stands aside and stays away. */
  ASIDE_ABSENT,
  /** Nobody has the seat. */
  VACANT;

  /** Whether somebody has the seat. */
  public boolean inOffice() {
    return this != VACANT;
  }

  /** Whether the member stands aside for this question. */
  public boolean aside() {
    return this == ASIDE || this == ASIDE_ABSENT;
  }

  /** Whether the member is at the meeting. */
  public boolean present() {
    return this == ASIDE || this == SILENT || vote().isPresent();
  }

  /** How the member votes; empty for who does not. */
  public Optional<Position> vote() {
    return switch (this) {
      case FOR -> Optional.of(Position.FOR);
      case AGAINST -> Optional.of(Position.AGAINST);
      case ABSTAINS -> Optional.of(Position.ABSTAIN);
      case ABSENT, SILENT, ASIDE, ASIDE_ABSENT, VACANT -> Optional.empty();
    };
  }
}
