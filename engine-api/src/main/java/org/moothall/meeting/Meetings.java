package org.moothall.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.moothall.Act;
import org.moothall.Receipt;

/** The desk where councils meet. Members are named by the host's ids. */
public interface Meetings {

  /**
   * Opens a meeting of a seated council.
   *
   * @throws org.moothall.BadInputException if there is no such matter or council, or a meeting of
   *     this id
   */
  Receipt open(Act act, String matter, NewMeeting meeting);

  /**
   * Members come in.
   *
   * @throws org.moothall.BadInputException if there is no such open meeting, or somebody is not a
   *     member in office
   */
  Receipt arrive(Act act, String matter, String meeting, Collection<String> members);

  /**
   * Members leave; they no longer count.
   *
   * @throws org.moothall.BadInputException if there is no such open meeting, or somebody is not
   *     there
   */
  Receipt leave(Act act, String matter, String meeting, Collection<String> members);

  /**
   * Puts a question. The rules on quorum and decision, the members in office and those who stand
   * aside are frozen now.
   *
   * @throws org.moothall.BadInputException if there is no such open meeting, or a question of this
   *     id, or somebody who is to stand aside is not a member in office
   */
  Receipt ask(Act act, String matter, NewQuestion question);

  /**
   * Takes open votes of members present.
   *
   * @throws org.moothall.BadInputException if there is no such open question, or somebody may not
   *     vote on it
   */
  Receipt vote(Act act, String matter, String question, Collection<Ballot> ballots);

  /**
   * Decides a question: quorum, then votes.
   *
   * @throws org.moothall.BadInputException if there is no such open question
   */
  Receipt decide(Act act, String matter, String question);

  /**
   * Closes a meeting.
   *
   * @throws org.moothall.BadInputException if there is no such open meeting, or a question is still
   *     open
   */
  Receipt close(Act act, String matter, String meeting);

  /** The meeting of this id. */
  Optional<MeetingView> find(String matter, String meeting);

  /** All meetings of a matter, in the order they were opened. */
  List<MeetingView> list(String matter);
}
