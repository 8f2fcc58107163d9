package org.moothall.rules;

import java.util.List;
import java.util.Set;
import org.moothall.matter.Level;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.fact.Actor;
import org.moothall.policy.fact.Command;
import org.moothall.policy.fact.Matter;

/** Asks the built-in stack every question, in a JVM of its own, and prints the rulings. */
final class FirstRuling {

  private FirstRuling() {}

  public static void main(String[] arguments) {
    var matter = new Matter("lift", "building", Level.STREET);
    for (var question : PolicyQuestion.all()) {
      System.out.println(
          question.name() + " " + Town.POLICIES.ask(Town.LINHAI, question, List.of(matter)));
    }
    var clerk = new Actor("li", Set.of("clerk"));
    var command = new Command("matters.open", false);
    System.out.println(
        Town.POLICIES.ask(Town.LINHAI, PolicyQuestion.AUTHORITY, List.of(matter, clerk, command)));
  }
}
