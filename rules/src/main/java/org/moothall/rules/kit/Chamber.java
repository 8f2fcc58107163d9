package org.moothall.rules.kit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.moothall.BadInputException;
import org.moothall.Moothall;
import org.moothall.council.Draw;
import org.moothall.council.DrawOrder;
import org.moothall.meeting.Ballot;
import org.moothall.meeting.NewMeeting;
import org.moothall.meeting.NewQuestion;
import org.moothall.meeting.Position;
import org.moothall.meeting.QuestionView;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyStack;
import org.moothall.rules.kit.arbitrary.Part;
import org.moothall.rules.kit.arbitrary.Sitting;

/** Where the town's council meets: plays sittings over the desks of the hall. */
final class Chamber {

  private static final PolicyFile STRICTER =
      new PolicyFile(
          "kit-stricter.drl",
          """
          package kit.stricter;

          import org.moothall.policy.fact.Question;

          global org.moothall.policy.answer.QuorumRule.Verbs answer;

          rule "kit.stricter"
          when
              Question()
          then
              answer.floor(1000);
          end
          """);

  private final Moothall hall;
  private final Officials officials;
  private final Seating seating;
  private final String matter;
  private final Map<Integer, Council> byVacancies = new HashMap<>();
  private int meetings;

  /** A council in office and its members' ids, those with an office of the council first. */
  private record Council(String id, List<String> members) {}

  Chamber(Town town) {
    hall = town.hall();
    officials = town.officials();
    seating = Seating.of(town);
    matter = town.openMatter(seating.stack());
    officials.give("enter a roster", act -> hall.councils().enter(act, matter, seating.roster()));
  }

  int seats() {
    return seating.order().seats();
  }

  DrawOrder order() {
    return seating.order();
  }

  PolicyStack stack() {
    return seating.stack();
  }

  String matter() {
    return matter;
  }

  /** Plays a sitting to its end: everybody comes at once and votes once. */
  Played play(Sitting sitting) {
    var going = open(sitting);
    going.arrive(going.present());
    going.put();
    going.vote(going.ballots());
    return going.decide();
  }

  /** The same sitting, but people come one by one in any order, and some are announced twice. */
  Played playOneByOne(Sitting sitting, Random random) {
    var going = open(sitting);
    var coming = new ArrayList<>(going.present());
    Collections.shuffle(coming, random);
    coming.forEach(member -> going.arrive(List.of(member)));
    coming.stream().limit(2).forEach(member -> going.arrive(List.of(member)));
    going.put();
    var ballots = new ArrayList<>(going.ballots());
    Collections.shuffle(ballots, random);
    ballots.forEach(ballot -> going.vote(List.of(new Ballot(ballot.member(), Position.ABSTAIN))));
    ballots.forEach(ballot -> going.vote(List.of(ballot)));
    return going.decide();
  }

  /** The same sitting; a stricter policy is adopted once the question is put. */
  Played playWhileThePolicyChanges(Sitting sitting) {
    var going = open(sitting);
    going.arrive(going.present());
    going.put();
    List<PolicyFile> files = new ArrayList<>(stack().local());
    files.add(STRICTER);
    adopt(stack().with(files));
    try {
      going.vote(going.ballots());
      return going.decide();
    } finally {
      adopt(stack());
    }
  }

  private void adopt(PolicyStack policy) {
    officials.give("adopt a policy", act -> hall.matters().adopt(act, matter, policy));
  }

  /** Whether the votes of those who stand aside are turned away. */
  boolean refusesVotesOfThoseAside(Sitting sitting) {
    var going = open(sitting);
    going.arrive(going.present());
    going.put();
    try {
      going.vote(going.ballotsOfThoseAside());
      return false;
    } catch (BadInputException e) {
      return true;
    }
  }

  /** Whether somebody without a seat is turned away. */
  boolean refusesStranger(Sitting sitting) {
    try {
      open(sitting).arrive(List.of("stranger"));
      return false;
    } catch (BadInputException e) {
      return true;
    }
  }

  private Going open(Sitting sitting) {
    var council = council((int) sitting.count(Part.VACANT));
    meetings++;
    var meeting = new NewMeeting("meeting-" + meetings, council.id(), sitting.call());
    officials.give("open a meeting", act -> hall.meetings().open(act, matter, meeting));
    return new Going(sitting, council, meeting.id());
  }

  private Council council(int vacancies) {
    return byVacancies.computeIfAbsent(vacancies, this::seat);
  }

  private Council seat(int vacancies) {
    var order = named("council-" + vacancies);
    officials.give("draw a council", act -> hall.councils().draw(act, matter, order));
    var drawn =
        hall.councils().list(matter).stream()
            .filter(draw -> draw.order().equals(order))
            .reduce((first, last) -> last)
            .orElseThrow();
    if (!(drawn instanceof Draw.Seated seated)) {
      throw new AssertionError(
          "no council of %s can be seated from a roster made after the rules: %s"
              .formatted(seats(), Telling.reasons(((Draw.Impossible) drawn).clashing())));
    }
    var members =
        seated.members().stream().map(seat -> seat.member().identity().orElseThrow().id()).toList();
    for (var leaving : members.subList(seats() - vacancies, seats())) {
      officials.give(
          "note a vacancy",
          act -> hall.councils().vacate(act, matter, order.council(), leaving, "moved away"));
    }
    return new Council(order.council(), members.subList(0, seats() - vacancies));
  }

  private DrawOrder named(String council) {
    var order = seating.order();
    return new DrawOrder(
        council, order.kind(), order.level(), order.seats(), order.alternates(), order.seed());
  }

  /** One sitting on its way. */
  private final class Going {
    private final Sitting sitting;
    private final String meeting;
    private final String question;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    private Going(Sitting sitting, Council council, String meeting) {
      this.sitting = sitting;
      this.meeting = meeting;
      this.question = "question-of-" + meeting;
      var members = council.members().iterator();
      sitting.seats().stream()
          .filter(Part::inOffice)
          .forEach(part -> parts.put(members.next(), part));
    }

    List<String> present() {
      return who(parts.entrySet().stream().filter(e -> e.getValue().present()).toList());
    }

    /** Ballots of those who do not stand aside, by their own word or by a rule. */
    List<Ballot> ballots() {
      var aside = view().recused().keySet();
      var barred =
          view().electorate().stream()
              .filter(member -> aside.contains(member.pseudonym()))
              .map(member -> member.identity().orElseThrow().id())
              .collect(Collectors.toSet());
      return parts.entrySet().stream()
          .filter(member -> !barred.contains(member.getKey()))
          .flatMap(
              member -> member.getValue().vote().map(v -> new Ballot(member.getKey(), v)).stream())
          .toList();
    }

    List<Ballot> ballotsOfThoseAside() {
      return parts.entrySet().stream()
          .filter(member -> member.getValue() == Part.ASIDE)
          .map(member -> new Ballot(member.getKey(), Position.FOR))
          .toList();
    }

    void arrive(List<String> members) {
      if (!members.isEmpty()) {
        officials.give(
            "note who is there", act -> hall.meetings().arrive(act, matter, meeting, members));
      }
    }

    void put() {
      var aside = who(parts.entrySet().stream().filter(e -> e.getValue().aside()).toList());
      var asked =
          new NewQuestion(question, meeting, sitting.kind(), "Shall we?", Set.copyOf(aside));
      officials.give("put a question", act -> hall.meetings().ask(act, matter, asked));
    }

    void vote(List<Ballot> ballots) {
      if (!ballots.isEmpty()) {
        officials.give("take votes", act -> hall.meetings().vote(act, matter, question, ballots));
      }
    }

    Played decide() {
      officials.give(
          "let a question be decided", act -> hall.meetings().decide(act, matter, question));
      return new Played(sitting, view());
    }

    private QuestionView view() {
      return hall.meetings().find(matter, meeting).orElseThrow().questions().getFirst();
    }

    private static List<String> who(List<Map.Entry<String, Part>> members) {
      return members.stream().map(Map.Entry::getKey).toList();
    }
  }
}
