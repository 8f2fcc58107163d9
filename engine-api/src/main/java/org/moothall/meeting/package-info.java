/**
 * Meetings, quorum, ballots and decisions, in whole numbers throughout. Start at {@link
 * org.moothall.meeting.Meetings}, the desk.
 */
@NullMarked
package org.moothall.meeting;

import org.jspecify.annotations.NullMarked;
