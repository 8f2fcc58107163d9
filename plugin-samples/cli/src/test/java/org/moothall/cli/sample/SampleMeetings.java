package org.moothall.cli.sample;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.moothall.Moothall;
import org.moothall.cli.input.Actors;
import org.moothall.cli.input.Consultation;
import org.moothall.council.Draw;

/**
 * Writes {@code meetings.jsonl} of the lift sample for the council that is drawn of its roster: who
 * came is drawn, and everybody votes as they lean. The first meeting is short of a quorum, the
 * second call decides; the chair stands aside where it is about his own building.
 */
final class SampleMeetings {
  private static final long SEED = 2026L;
  private static final int CAME_FIRST = 11;
  private static final int CAME_SECOND = 17;
  private static final String CHAIR = "r228";

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final Map<String, Voter> members = new TreeMap<>();

  private SampleMeetings(List<String> council) {
    var residents = SampleGenerator.residents();
    var byId = residents.stream().collect(toMap(Resident::person, resident -> resident));
    council.stream()
        .sorted()
        .forEach(person -> members.put(person, Voter.of(byId.get(person), random)));
  }

  /** The file's text, for the sample in a directory. */
  static String make(Path directory) {
    return new SampleMeetings(council(directory)).lines();
  }

  /** Whom the draw seats, as the sample orders it. */
  private static List<String> council(Path directory) {
    var input = Consultation.read(directory);
    var matter = input.matter().id();
    try (var hall = Moothall.builder().clock(InstantSource.fixed(input.openedAt())).open()) {
      hall.matters().open(Actors.CLERK.act("open"), input.matter()).accepted();
      hall.councils()
          .enter(Actors.CLERK.act("roster"), matter, input.roster().orElseThrow())
          .accepted();
      input.steps().stream()
          .filter(step -> step.id().startsWith("draw/"))
          .forEach(step -> step.deed().give(hall, step.actor().act(step.id())));
      return hall.councils().list(matter).stream().flatMap(draw -> seated(draw).stream()).toList();
    }
  }

  private static List<String> seated(Draw draw) {
    return switch (draw) {
      case Draw.Seated seated ->
          seated.members().stream()
              .map(seat -> seat.member().identity().orElseThrow().id())
              .toList();
      case Draw.Impossible impossible ->
          throw new IllegalStateException("no council: " + impossible.clashing());
    };
  }

  private String lines() {
    var first = came(CAME_FIRST);
    var second = came(CAME_SECOND);
    var late = late(second);
    var all = new ArrayList<>(second);
    all.add(late);
    return """
        {"type":"meeting","id":"first-call","call":1,"chair":"%s","at":"2026-04-11T14:00:00+08:00","present":%s,\
        "questions":[%s],"closedAt":"2026-04-11T14:45:00+08:00"}
        {"type":"meeting","id":"second-call","call":2,"chair":"%s","at":"2026-04-18T14:00:00+08:00","present":%s,\
        "late":[{"at":"2026-04-18T14:20:00+08:00","who":["%s"]}],\
        "questions":[%s,%s,%s],"closedAt":"2026-04-18T16:30:00+08:00"}
        """
        .formatted(
            CHAIR,
            list(first),
            question(SampleQuestion.FIRST_CALL, first),
            CHAIR,
            list(second),
            late,
            question(SampleQuestion.LIFTS, all),
            question(SampleQuestion.CLEAR_GLASS, all),
            question(SampleQuestion.FIRST_IN_LINE, all));
  }

  /** The chair and so many others, sorted. */
  private List<String> came(int count) {
    var others = new ArrayList<>(members.keySet());
    others.remove(CHAIR);
    var came = new ArrayList<>(List.of(CHAIR));
    while (came.size() < count) {
      came.add(others.remove(random.nextInt(others.size())));
    }
    return came.stream().sorted().toList();
  }

  private String late(List<String> present) {
    var absent = members.keySet().stream().filter(who -> !present.contains(who)).toList();
    return absent.get(random.nextInt(absent.size()));
  }

  private String question(SampleQuestion question, List<String> present) {
    var ballots = new TreeMap<Vote.Answer, List<String>>();
    for (var answer : Vote.Answer.values()) {
      ballots.put(answer, new ArrayList<>());
    }
    var voting = present.stream().filter(who -> !question.recused().contains(who)).sorted();
    voting.forEach(who -> ballots.get(members.get(who).answer(question.stance(), random)).add(who));
    return """
        {"id":"%s","at":"%s","decidedAt":"%s","text":"%s","recused":%s,"for":%s,"against":%s,"abstain":%s}\
        """
        .formatted(
            question.id(),
            question.at(),
            question.decidedAt(),
            question.text(),
            list(question.recused()),
            list(ballots.get(Vote.Answer.AGREE)),
            list(ballots.get(Vote.Answer.DISAGREE)),
            list(ballots.get(Vote.Answer.PASS)));
  }

  private static String list(List<String> ids) {
    return ids.stream().map("\"%s\""::formatted).collect(joining(",", "[", "]"));
  }
}
