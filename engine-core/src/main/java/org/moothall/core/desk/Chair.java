package org.moothall.core.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.moothall.core.count.Counting;
import org.moothall.core.count.Figures;
import org.moothall.core.state.CouncilBook;
import org.moothall.core.state.MatterState;
import org.moothall.core.state.MeetingBook.Asked;
import org.moothall.core.state.MeetingBook.Sitting;
import org.moothall.meeting.Decision;
import org.moothall.meeting.NewQuestion;
import org.moothall.meeting.Sides;
import org.moothall.opinion.OpinionMap;
import org.moothall.policy.Policies;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.PolicyStack;
import org.moothall.policy.Reason;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.DecisionRule;
import org.moothall.policy.answer.Eligibility;
import org.moothall.policy.fact.Group;
import org.moothall.policy.fact.Question;
import org.moothall.policy.fact.Seats;
import org.moothall.record.CouncilEvent.CouncilDrawn;
import org.moothall.record.CouncilEvent.Listed;
import org.moothall.record.MeetingEvent.QuestionPut;
import org.moothall.spi.TallyMethod;

/** Puts questions by the rules in force, freezing what they are decided by, and decides them. */
final class Chair {

  private static final String CHAIR = "chair";

  private final Policies policies;
  private final Map<String, TallyMethod> methods;

  Chair(Policies policies, Map<String, TallyMethod> methods) {
    this.policies = policies;
    this.methods = methods;
  }

  QuestionPut put(
      MatterState state,
      Sitting sitting,
      CouncilDrawn council,
      NewQuestion question,
      List<String> declared,
      Supplier<OpinionMap> map) {
    List<String> electorate = state.councils().inOffice(council);
    SortedMap<String, List<Reason>> recused = recused(state, council, electorate, declared);
    List<Record> facts =
        List.of(
            Facts.of(state.matter()),
            Facts.of(council.order()),
            new Question(question.id(), question.kind(), sitting.meeting().call()),
            new Seats(council.members().size(), electorate.size(), recused.size()));
    List<Record> withGroups = new ArrayList<>(facts);
    withGroups.addAll(groups(members(state, council, electorate), recused.keySet()));
    PolicyStack stack = state.matter().policy();
    Ruling<DecisionRule> decisionRule = policies.ask(stack, PolicyQuestion.DECISION, facts);
    return new QuestionPut(
        question.id(),
        question.meeting(),
        question.kind(),
        question.text(),
        policies.ask(stack, PolicyQuestion.QUORUM, withGroups),
        decisionRule,
        council.members().size(),
        electorate,
        recused,
        asksForSides(decisionRule) ? sides(map.get(), electorate) : Optional.empty());
  }

  /** Decides a question from what is on the record, and nothing else. */
  Decision decide(MatterState state, Sitting sitting, Asked asked) {
    CouncilDrawn council = state.councils().find(sitting.meeting().council()).orElseThrow().drawn();
    Optional<String> chair =
        asked.put().electorate().stream()
            .filter(member -> CHAIR.equals(council.members().get(member)))
            .findFirst();
    return Counting.decide(
        new Figures(
            asked.put().seats(),
            new HashSet<>(asked.put().electorate()),
            asked.put().recused().keySet(),
            sitting.present(),
            asked.ballots(),
            chair,
            traits(members(state, council, asked.put().electorate())),
            asked.put().sides()),
        asked.put().quorumRule(),
        asked.put().decisionRule(),
        id -> Optional.ofNullable(methods.get(id)));
  }

  private static boolean asksForSides(Ruling<DecisionRule> ruling) {
    return ruling instanceof Ruling.Decided<DecisionRule> decided
        && decided.answer().bothSides().isPresent();
  }

  /** The sides of a map on which somebody stands left and somebody right of the middle. */
  private static Optional<Sides> sides(OpinionMap map, List<String> electorate) {
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    for (OpinionMap.Position position : map.positions()) {
      if (position.x() != 0) {
        (position.x() < 0 ? left : right).add(position.person());
      }
    }
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    left.retainAll(new HashSet<>(electorate));
    right.retainAll(new HashSet<>(electorate));
    return Optional.of(new Sides(left, right));
  }

  private SortedMap<String, List<Reason>> recused(
      MatterState state, CouncilDrawn council, List<String> electorate, List<String> declared) {
    SortedMap<String, List<Reason>> recused = new TreeMap<>();
    declared.forEach(
        member ->
            recused
                .computeIfAbsent(member, m -> new ArrayList<>())
                .add(Reason.engine("recusal", "declared when the question was put")));
    List<Listed> members = members(state, council, electorate);
    Ruling<Eligibility> ruling =
        policies.ask(
            state.matter().policy(),
            PolicyQuestion.ELIGIBILITY,
            Facts.eligibility(state, council.order(), members));
    if (ruling instanceof Ruling.Decided<Eligibility> decided) {
      decided
          .answer()
          .recused()
          .forEach((m, why) -> recused.computeIfAbsent(m, x -> new ArrayList<>()).addAll(why));
    } else {
      electorate.forEach(
          m -> recused.computeIfAbsent(m, x -> new ArrayList<>()).addAll(ruling.because()));
    }
    return recused;
  }

  private static List<Listed> members(
      MatterState state, CouncilDrawn council, List<String> electorate) {
    CouncilBook.Seated seated = state.councils().find(council.order().council()).orElseThrow();
    return electorate.stream().map(seated::listed).toList();
  }

  /** Everything a quorum of groups may look at, by pseudonym. */
  private static Map<String, Set<String>> traits(List<Listed> members) {
    return members.stream().collect(Collectors.toMap(Listed::person, Facts::traits));
  }

  private static List<Group> groups(List<Listed> members, Set<String> recused) {
    List<Listed> aside = members.stream().filter(m -> recused.contains(m.person())).toList();
    Map<String, Long> out = Facts.traits(aside);
    return Facts.traits(members).entrySet().stream()
        .map(of -> new Group(of.getKey(), of.getValue(), out.getOrDefault(of.getKey(), 0L)))
        .toList();
  }
}
