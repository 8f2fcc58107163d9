package org.moothall.core.json;

import static org.moothall.core.json.ReportNodes.array;
import static org.moothall.core.json.ReportNodes.object;
import static org.moothall.core.json.ReportNodes.person;
import static org.moothall.core.json.ReportNodes.reasons;
import static org.moothall.core.json.ReportNodes.word;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.moothall.Person;
import org.moothall.meeting.Decision;
import org.moothall.meeting.MeetingView;
import org.moothall.meeting.QuestionView;
import org.moothall.meeting.Quorum;
import org.moothall.meeting.Tally;
import org.moothall.policy.Reason;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.DecisionRule;
import org.moothall.policy.answer.QuorumRule;

/** Meetings, questions and decisions in a report's JSON. */
final class ReportMeetings {
  private ReportMeetings() {}

  static ObjectNode meeting(MeetingView meeting) {
    ObjectNode node = object();
    node.put("id", meeting.id());
    node.put("council", meeting.council());
    node.put("call", meeting.call());
    node.put("openedAt", meeting.openedAt().toString());
    meeting.closedAt().ifPresent(at -> node.put("closedAt", at.toString()));
    node.set("present", array(meeting.present(), ReportNodes::person));
    node.set("questions", array(meeting.questions(), ReportMeetings::question));
    return node;
  }

  private static ObjectNode question(QuestionView question) {
    ObjectNode node = object();
    node.put("id", question.id());
    node.put("kind", question.kind());
    node.put("text", question.text());
    node.set("quorumRule", quorumRule(question.quorumRule()));
    node.set("decisionRule", decisionRule(question.decisionRule()));
    node.set("electorate", array(question.electorate(), ReportNodes::person));
    node.set("recused", recused(question));
    question.decision().ifPresent(decision -> node.set("decision", decision(decision)));
    return node;
  }

  private static ArrayNode recused(QuestionView question) {
    List<Person> aside =
        question.electorate().stream()
            .filter(member -> question.recused().containsKey(member.pseudonym()))
            .toList();
    return array(
        aside,
        member -> {
          List<Reason> because = question.recused().getOrDefault(member.pseudonym(), List.of());
          ObjectNode node = person(member);
          node.set("because", reasons(because));
          return node;
        });
  }

  private static ObjectNode quorumRule(Ruling<QuorumRule> ruling) {
    ObjectNode node = object();
    if (ruling instanceof Ruling.Decided<QuorumRule>(var rule, var because, var version)) {
      node.set("tests", array(rule.tests(), ReportMeetings::test));
      node.set("groups", array(rule.groups(), ReportMeetings::group));
      node.set("caps", array(rule.caps(), ReportMeetings::cap));
      node.put("floor", rule.floor());
      node.put("counted", word(rule.counted()));
      node.put("recusal", word(rule.recusal()));
    }
    return ruling(node, ruling);
  }

  private static ObjectNode decisionRule(Ruling<DecisionRule> ruling) {
    ObjectNode node = object();
    if (ruling instanceof Ruling.Decided<DecisionRule>(var rule, var because, var version)) {
      node.put("method", rule.method());
      node.set("thresholds", array(rule.thresholds(), ReportMeetings::threshold));
      node.put("abstention", word(rule.abstention()));
      node.put("tie", word(rule.tie()));
      rule.bothSides().ifPresent(sides -> node.put("bothSides", sides.percent()));
    }
    return ruling(node, ruling);
  }

  private static ObjectNode ruling(ObjectNode node, Ruling<?> ruling) {
    node.put("decided", ruling instanceof Ruling.Decided);
    node.put("policyVersion", ruling.policyVersion());
    node.set("because", reasons(ruling.because()));
    return node;
  }

  private static ObjectNode test(QuorumRule.Test test) {
    return object()
        .put("num", test.num())
        .put("den", test.den())
        .put("strict", test.strict())
        .put("base", word(test.base()));
  }

  private static ObjectNode group(QuorumRule.GroupTest group) {
    return object().put("trait", group.trait()).put("num", group.num()).put("den", group.den());
  }

  private static ObjectNode cap(QuorumRule.Cap cap) {
    return object().put("num", cap.num()).put("den", cap.den()).put("base", word(cap.base()));
  }

  private static ObjectNode threshold(DecisionRule.Threshold threshold) {
    return object()
        .put("num", threshold.num())
        .put("den", threshold.den())
        .put("strict", threshold.strict())
        .put("of", word(threshold.of()));
  }

  private static ObjectNode decision(Decision decision) {
    ObjectNode node = object();
    node.put(
        "result",
        switch (decision) {
          case Decision.Passed passed -> "passed";
          case Decision.Rejected rejected -> "rejected";
          case Decision.Inquorate inquorate -> "inquorate";
          case Decision.Undecided undecided -> "undecided";
        });
    node.set("quorum", quorum(decision.quorum()));
    node.set("tally", tally(decision.tally()));
    node.set("because", reasons(decision.because()));
    return node;
  }

  private static ObjectNode quorum(Quorum quorum) {
    ObjectNode node = object();
    node.put("met", quorum.met());
    node.put("counted", quorum.counted());
    node.set(
        "tests",
        array(
            quorum.tests(),
            test ->
                object()
                    .put("base", test.base())
                    .put("needed", test.needed())
                    .put("met", test.met())));
    node.set("because", reasons(quorum.because()));
    return node;
  }

  private static ObjectNode tally(Tally tally) {
    ObjectNode node =
        object()
            .put("for", tally.inFavour())
            .put("against", tally.against())
            .put("abstained", tally.abstained())
            .put("present", tally.present())
            .put("inOffice", tally.inOffice());
    tally.chair().ifPresent(chair -> node.put("chair", word(chair)));
    return node;
  }
}
