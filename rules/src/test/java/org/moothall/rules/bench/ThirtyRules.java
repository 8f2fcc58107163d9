package org.moothall.rules.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.moothall.matter.Level;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyStack;
import org.moothall.policy.fact.Body;
import org.moothall.policy.fact.BodyKind;
import org.moothall.policy.fact.Candidate;
import org.moothall.policy.fact.Interest;
import org.moothall.policy.fact.Matter;

/** A policy of thirty rules and a case of ten facts, in which 32 combinations of facts match. */
final class ThirtyRules {

  private static final String HEAD =
      """
      package bench;
      import org.moothall.policy.fact.*;
      global org.moothall.policy.answer.Eligibility.Verbs answer;
      """;

  private ThirtyRules() {}

  static PolicyStack stack() {
    return new PolicyStack(List.of(), List.of(new PolicyFile("bench.drl", drl())));
  }

  static String drl() {
    var drl = new StringBuilder(HEAD);
    for (var i = 0; i < 10; i++) {
      rule(drl, "terms-" + i, "Candidate( termsServed >= " + (i + 3) + ", $p : id )", "exclude");
      rule(
          drl,
          "interest-" + i,
          "Matter( $m : id ) Interest( matterId == $m, $p : personId )"
              + " Candidate( id == $p, termsServed >= "
              + i
              + " )",
          "recuse");
    }
    for (var i = 0; i < 5; i++) {
      rule(drl, "office-" + i, "Candidate( offices contains \"o" + i + "\", $p : id )", "exclude");
      rule(
          drl,
          "chair-" + i,
          "Body( seats > "
              + i
              + " ) not Candidate( offices contains \"chair\", termsServed == "
              + i
              + " ) Candidate( traits contains \"row="
              + i
              + "\", $p : id )",
          "recuse");
    }
    return drl.toString();
  }

  private static void rule(StringBuilder drl, String topic, String when, String verb) {
    drl.append("rule \"bench.").append(topic).append("\" when ").append(when);
    drl.append(" then answer.").append(verb).append("($p, \"").append(topic).append("\"); end\n");
  }

  static List<Record> facts() {
    var facts = new ArrayList<Record>();
    facts.add(new Matter("lift", "building", Level.STREET));
    facts.add(new Body("board", BodyKind.DIRECTORS, Level.STREET, 12));
    facts.add(new Interest("p1", "lift"));
    facts.add(new Interest("p2", "lift"));
    for (var i = 0; i < 6; i++) {
      facts.add(
          new Candidate(
              "p" + i, Set.of(i == 0 ? "chair" : "o" + i), Set.of("row=" + i, "party=no"), i + 2L));
    }
    return facts;
  }
}
