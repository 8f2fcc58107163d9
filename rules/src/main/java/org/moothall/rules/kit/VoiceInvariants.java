package org.moothall.rules.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.moothall.opinion.Choice;
import org.moothall.opinion.NewOpinion;
import org.moothall.opinion.Vote;
import org.moothall.opinion.VoteCount;
import org.moothall.rules.kit.arbitrary.Voices;

/** What holds of opinions and the votes on them. */
public interface VoiceInvariants extends PolicyUnderTest {

  /** The opinion that the votes of {@link #votes()} are on. */
  String OPINION = "an-opinion";

  /** Somebody's opinion. */
  @Provide
  default Arbitrary<NewOpinion> opinions() {
    return Voices.opinions(OPINION);
  }

  /** Votes on it. */
  @Provide
  default Arbitrary<List<Vote>> votes() {
    return Voices.votes(OPINION);
  }

  /**
   * However somebody came to speak and however often somebody votes, each is counted once, by the
   * last vote (invariant 9).
   */
  @Invariant(9)
  @Property(tries = 15)
  default void whoVotesTwiceOnAnOpinionCountsOnce(
      @ForAll("opinions") NewOpinion opinion, @ForAll("votes") List<Vote> votes) {
    var town = Town.of(this);
    var desk = town.hall().opinions();
    var matter = town.openMatter(stack());
    town.officials().give("hand in an opinion", act -> desk.submit(act, matter, opinion));
    Map<String, Choice> last = new LinkedHashMap<>();
    for (var vote : votes) {
      town.officials().give("hand in a vote", act -> desk.vote(act, matter, List.of(vote)));
      last.put(vote.voter(), vote.choice());
    }
    var expected =
        last.values().stream().reduce(VoteCount.NONE, VoteCount::plus, (one, other) -> other);
    var counted = desk.votes(matter, OPINION);
    Law.holds(
        counted.equals(expected),
        () -> "%s came of the votes %s, not %s".formatted(counted, votes, expected));
  }
}
