package org.moothall.opinion;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.moothall.Act;
import org.moothall.Progress;
import org.moothall.Receipt;

/** The desk where opinions and votes come in, and where one asks what was said. */
public interface Opinions {

  /**
   * Takes opinions in; all of them or none.
   *
   * @throws org.moothall.BadInputException if there is no such matter, an id is taken, or a screen
   *     refuses a text
   * @throws org.moothall.LimitExceededException if a text is too long or the batch too large
   */
  Receipt submit(Act act, String matter, Collection<NewOpinion> opinions);

  /** Takes one opinion in; see {@link #submit(Act, String, Collection)}. */
  default Receipt submit(Act act, String matter, NewOpinion opinion) {
    return submit(act, matter, List.of(opinion));
  }

  /**
   * Takes votes in; all of them or none. Of several votes of one person on one opinion the last
   * counts.
   *
   * @throws org.moothall.BadInputException if there is no such matter or opinion
   * @throws org.moothall.LimitExceededException if the batch is too large
   */
  Receipt vote(Act act, String matter, Collection<Vote> votes);

  /**
   * Takes in a file or folder that some {@link org.moothall.spi.OpinionSource} reads, batch by
   * batch. Each batch is a command of its own whose id starts with the given one, so an interrupted
   * intake can be given again and goes on where it stopped.
   *
   * @param strict whether the first bad row ends the intake; otherwise bad rows are left out and
   *     reported
   * @throws org.moothall.BadInputException if no source reads the path, the file as a whole can't
   *     be read, or a row is bad and {@code strict} is set
   * @throws org.moothall.RefusedException if the policy refuses the command
   */
  IntakeReport take(Act act, String matter, Path path, boolean strict, Progress progress);

  /**
   * Records a moderator's decision about an opinion.
   *
   * @throws org.moothall.BadInputException if there is no such opinion
   */
  Receipt moderate(Act act, String matter, String opinion, Moderation moderation);

  /**
   * Forgets a person: name, id and texts are gone from everywhere for good; counts and outcomes
   * stay.
   *
   * @param person the host's id of the person
   * @throws org.moothall.BadInputException if the matter knows no such person
   */
  Receipt forget(Act act, String matter, String person);

  /** The opinion of this id. */
  Optional<Opinion> find(String matter, String opinion);

  /** All opinions of a matter, rejected ones included, in the order they came in. */
  List<Opinion> list(String matter);

  /** The votes on an opinion. */
  VoteCount votes(String matter, String opinion);

  /** Who votes alike, and on what: {@link GroupingOptions#STABLE}. */
  default OpinionMap map(String matter) {
    return map(matter, GroupingOptions.STABLE);
  }

  /** Who votes alike, and on what; of all votes so far. */
  OpinionMap map(String matter, GroupingOptions options);

  /**
   * Tells a listener the map of a matter as it stands and from then on how it changes, until the
   * result is closed.
   *
   * <p>The map follows the votes in {@link GroupingOptions#STABLE}: groups and axes are worked out
   * anew whenever there are a twentieth more votes than the last time or an opinion was moderated;
   * in between, votes are taken in where the groups stand. Groups keep name and colour as far as
   * they are the same people, for as long as the hall is open. {@link #map(String)} has no history.
   *
   * <p>The listener is told the first map on the calling thread, before this method returns, and
   * then each change on the thread of whoever gave the command or asked for {@link #next}: after
   * the command is on the record and before its receipt comes back, one call at a time for a
   * matter. It may ask this desk; it must not give commands, nor wait for a thread that does. What
   * it throws when told a change is logged and hurts nobody. A change that is being told while the
   * listener is closed may still arrive.
   */
  Subscription follow(String matter, Consumer<MapChange> listener);

  /**
   * The opinion to show a person next: one that is shown, that they have not voted on and did not
   * write, drawn by lot with the weights of the routing. The draw is a function of the matter, the
   * person's pseudonym, the number of votes they cast and the votes of all, so that who asks twice
   * gets the same answer as long as nobody votes.
   *
   * @param person the host's id of the person, who may be new; it takes the place of the pseudonym
   *     until they have one
   * @return empty when there is nothing left to vote on
   */
  Optional<Opinion> next(String matter, String person, Routing routing);

  /** Opinion groups of any votes, on the record or not. */
  GroupAnalysis analysis();

  /**
   * Writes the opinions and votes of a matter, and the groups of {@link #map(String)}, into a
   * folder as Polis exports a conversation: {@code comments.csv}, {@code votes.csv}, {@code
   * participants-votes.csv} and {@code summary.csv}. Files of these names are replaced; each is put
   * in its place when all four are whole.
   *
   * <p>Opinions keep ids that are numbers; where not all are, all are numbered from 0 in the order
   * they came in. People are numbered by the matter, and neither their names nor the host's ids are
   * written. Words of people who were forgotten are told as {@code (forgotten)}, rejected opinions
   * as rejected.
   *
   * <p>A vote has the time of its command, those of one command a millisecond each, so that who
   * reads the export finds them in the order in which they came in.
   *
   * @throws org.moothall.BadInputException if there is no such matter
   * @throws org.moothall.StorageException if the folder can't be written
   */
  void export(String matter, Path folder);

  /** What the opinions speak of, the largest theme first. */
  List<Theme> themes(String matter);

  /**
   * Opinions that match a query, the most relevant first. Any text is a query: words are looked
   * for, {@code "quoted words"} as a phrase, {@code -word} is left out.
   *
   * @param most the most hits, 1 or more
   */
  List<SearchHit> search(String matter, String query, int most);

  /**
   * Opinions that say something close to a text, the closest first.
   *
   * @param most the most opinions, 1 or more
   */
  List<SimilarOpinion> similar(String matter, String text, int most);
}
