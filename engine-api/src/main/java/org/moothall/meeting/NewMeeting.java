package org.moothall.meeting;

import static org.moothall.Checks.checkId;

/**
 * A meeting to be opened.
 *
 * @param id unique within its matter
 * @param council whose meeting it is
 * @param call 1 for a first call, 2 for a second call, and so on
 */
public record NewMeeting(String id, String council, int call) {
  public NewMeeting {
    checkId("meeting", id);
    checkId("council", council);
    if (call < 1) {
      throw new IllegalArgumentException("a call is 1 or more, but was %s".formatted(call));
    }
  }
}
