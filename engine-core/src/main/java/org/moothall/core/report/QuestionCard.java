package org.moothall.core.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.moothall.Person;
import org.moothall.meeting.Decision;
import org.moothall.meeting.QuestionView;
import org.moothall.meeting.Quorum;
import org.moothall.meeting.Tally;
import org.moothall.policy.Reason;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.DecisionRule;
import org.moothall.policy.answer.QuorumRule;

/** One question: what was asked, the quorum, the votes, what became of it and why. */
final class QuestionCard {
  private final Html html;
  private final QuestionView question;

  QuestionCard(Html html, QuestionView question) {
    this.html = html;
    this.question = question;
  }

  void write() {
    Speech.block(html, "h4", Attributes.NONE, question.text());
    question.decision().ifPresentOrElse(this::decided, this::open);
    recused();
  }

  private void open() {
    html.tag("p", () -> Badge.OPEN.write(html, "Open: not decided yet"));
    Reasons.write(html, "The rules on its quorum:", question.quorumRule().because());
    Reasons.write(html, "The rules on its decision:", question.decisionRule().because());
  }

  private void decided(Decision decision) {
    html.tag("p", () -> badge(decision));
    quorum(decision.quorum());
    votes(decision.tally());
    Reasons.write(html, "Why, step by step:", decision.because());
    List<Reason> more =
        decision.quorum().because().stream()
            .filter(reason -> !decision.because().contains(reason))
            .toList();
    Reasons.write(html, "On the quorum:", more);
  }

  private void badge(Decision decision) {
    switch (decision) {
      case Decision.Passed passed -> Badge.GOOD.write(html, "Passed");
      case Decision.Rejected rejected -> Badge.BAD.write(html, "Rejected");
      case Decision.Inquorate inquorate ->
          Badge.BAD.write(html, "No quorum: too few members, nothing decided");
      case Decision.Undecided undecided ->
          Badge.BAD.write(html, "Undecided: the rules gave no answer, so it has not passed");
    }
  }

  private void quorum(Quorum quorum) {
    if (quorum.tests().isEmpty()) {
      html.tag("p", "No rule on the quorum could be applied.");
      return;
    }
    Table table =
        new Table("Quorum")
            .words("Test")
            .figures("Taken of")
            .figures("Needed")
            .figures("Counted")
            .marks("Met");
    for (int i = 0; i < quorum.tests().size(); i++) {
      Quorum.Test test = quorum.tests().get(i);
      table.row(
          Table.Cell.of(testName(i, quorum.tests().size())),
          Table.Cell.of(Figures.members(test.base())),
          Table.Cell.of(Figures.members(test.needed())),
          Table.Cell.of(Figures.members(test.counted())),
          Table.Cell.of(test.met() ? "✓\u00A0yes" : "✗\u00A0no"));
    }
    table.write(html);
    if (question.quorumRule() instanceof Ruling.Decided<QuorumRule>(var rule, var b, var v)) {
      note("What counts towards it: " + Words.of(rule.counted()) + ".");
    }
  }

  /**
   * The test in words where the frozen rule has as many tests, in the same order; else its number.
   */
  private String testName(int index, int tests) {
    if (question.quorumRule() instanceof Ruling.Decided<QuorumRule>(var rule, var b, var v)
        && rule.tests().size() + rule.groups().size() == tests) {
      if (index >= rule.tests().size()) {
        return name(rule.groups().get(index - rule.tests().size()));
      }
      QuorumRule.Test test = rule.tests().get(index);
      return Words.capital(
          Words.threshold(test.strict(), test.num(), test.den(), Words.of(test.base())));
    }
    return "Test " + (index + 1);
  }

  private static String name(QuorumRule.GroupTest group) {
    String members = "members in office with " + Words.trait(group.trait());
    return Words.capital(Words.threshold(false, group.num(), group.den(), members));
  }

  private void votes(Tally tally) {
    long cast = Math.addExact(Math.addExact(tally.inFavour(), tally.against()), tally.abstained());
    if (cast == 0) {
      html.tag("p", "Nobody voted.");
      return;
    }
    html.tag(
        "p",
        Attributes.of("class", "why"),
        "%s cast, abstentions included".formatted(Figures.votes(cast)));
    ShareBar.write(html, tally);
    ShareBar.key(
        html,
        share(tally.inFavour(), cast, "for"),
        share(tally.against(), cast, "against"),
        share(tally.abstained(), cast, "to abstain"));
    note(
        "%s present who could vote, of %s in office.%s"
            .formatted(
                Figures.members(tally.present()),
                Figures.number(tally.inOffice()),
                tally.chair().map(vote -> " The chair voted " + Words.of(vote) + ".").orElse("")));
    decisionRule();
  }

  private void decisionRule() {
    if (question.decisionRule() instanceof Ruling.Decided<DecisionRule>(var rule, var b, var v)) {
      String thresholds =
          rule.thresholds().stream()
              .map(t -> Words.threshold(t.strict(), t.num(), t.den(), Words.of(t.of())))
              .collect(Collectors.joining(" and "));
      String needed = thresholds.isEmpty() ? "" : "To pass, it needs " + thresholds + "; ";
      note(Words.capital(needed + Words.of(rule.abstention()) + "; " + Words.of(rule.tie()) + "."));
      rule.bothSides().ifPresent(this::bothSides);
    }
  }

  private void bothSides(DecisionRule.BothSides sides) {
    note(
        "It also needs %s %% in favour on both sides of the main divide."
            .formatted(sides.percent()));
  }

  private void recused() {
    Map<String, String> names =
        question.electorate().stream()
            .collect(Collectors.toMap(Person::pseudonym, Words::name, (a, b) -> a));
    new TreeMap<>(question.recused())
        .forEach(
            (pseudonym, reasons) -> {
              html.tag(
                  "p",
                  () -> {
                    html.text("Stood aside: ");
                    Speech.inline(html, names.getOrDefault(pseudonym, pseudonym));
                  });
              Reasons.write(html, "Because:", reasons);
            });
  }

  private void note(String text) {
    html.tag("p", Attributes.of("class", "note"), text);
  }

  private static String share(long part, long of, String position) {
    return "%s %s (%s)".formatted(Figures.votes(part), position, Figures.percent(part, of));
  }
}
