package org.moothall.cli.sample;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Draws who votes on what and when. Voters come in visits and see only what has been said by then,
 * so early opinions gather more votes, as they do in life.
 */
final class VoteMaker {
  private static final int VOTERS = 330;
  private static final int FEWEST = 8;
  private static final int MOST = 40;
  private static final int MOST_VISITS = 4;
  private static final OffsetDateTime FIRST_DAY = OffsetDateTime.parse("2026-03-02T00:00:00+08:00");
  private static final int DAYS = 30;
  private static final int FIRST_HOUR = 18;
  private static final int SECONDS_OF_A_DAY_OPEN = 16 * 3600;
  private static final int OPENS = 7 * 3600;

  private final SplittableRandom random;
  private final List<Opinion> opinions;
  private final Map<String, Stance> stances;

  VoteMaker(SplittableRandom random, List<Opinion> opinions, Map<String, Stance> stances) {
    this.random = random;
    this.opinions = opinions;
    this.stances = stances;
  }

  /** Returns the votes by time; nobody votes twice on one opinion, nor on an own one. */
  List<Vote> make(List<Resident> residents) {
    var votes = new ArrayList<Vote>();
    for (var resident : sample(residents, VOTERS)) {
      votes.addAll(votesOf(Voter.of(resident, random)));
    }
    votes.sort(
        Comparator.comparing(Vote::at).thenComparing(Vote::voter).thenComparing(Vote::opinion));
    return votes;
  }

  private List<Vote> votesOf(Voter voter) {
    double eagerness = random.nextDouble();
    int quota = FEWEST + (int) ((MOST - FEWEST + 1) * eagerness * eagerness);
    int visits = 1 + random.nextInt(MOST_VISITS);
    var starts = new ArrayList<OffsetDateTime>();
    for (int i = 0; i < visits; i++) {
      starts.add(visitTime());
    }
    starts.sort(Comparator.naturalOrder());

    var votes = new ArrayList<Vote>();
    var seen = new HashSet<String>();
    for (int i = 0; i < visits; i++) {
      int share = (quota - votes.size()) / (visits - i);
      votes.addAll(visit(voter, starts.get(i), share, seen));
    }
    return votes;
  }

  /** A moment between seven and twenty-three o'clock, on any day alike. */
  private OffsetDateTime visitTime() {
    int day = random.nextInt(DAYS);
    int second = OPENS + random.nextInt(SECONDS_OF_A_DAY_OPEN);
    var time = FIRST_DAY.plusDays(day).plusSeconds(second);
    var first = FIRST_DAY.plusHours(FIRST_HOUR);
    return time.isBefore(first) ? time.plusDays(1) : time;
  }

  private List<Vote> visit(Voter voter, OffsetDateTime start, int share, Set<String> seen) {
    var open = new ArrayList<Opinion>();
    for (var opinion : opinions) {
      if (opinion.at().isBefore(start)
          && !opinion.author().equals(voter.person())
          && !seen.contains(opinion.id())) {
        open.add(opinion);
      }
    }
    var votes = new ArrayList<Vote>();
    var time = start;
    for (var opinion : sample(open, Math.min(share, open.size()))) {
      seen.add(opinion.id());
      time = time.plusSeconds(4 + random.nextInt(40));
      var answer = voter.answer(stances.get(opinion.id()), random);
      votes.add(new Vote(time, voter.person(), opinion.id(), answer));
    }
    return votes;
  }

  /** Draws without replacement, all equally likely. */
  private <T> List<T> sample(List<T> from, int size) {
    var rest = new ArrayList<>(from);
    var drawn = new ArrayList<T>();
    for (int i = 0; i < size; i++) {
      drawn.add(rest.remove(random.nextInt(rest.size())));
    }
    return drawn;
  }
}
