package org.moothall.core.policy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.moothall.Limits;
import org.moothall.ledger.Risk;
import org.moothall.matter.Level;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyPack;
import org.moothall.policy.fact.Candidate;
import org.moothall.policy.fact.Item;
import org.moothall.policy.fact.Matter;
import org.moothall.spi.PolicyPackProvider;

/** A city's pack for tests, and what tests ask it. */
final class Packs {

  /** Six lines, so a rule that follows begins on line 7. */
  static final String HEADER =
      """
      package test;

      import org.moothall.policy.fact.*;

      global org.moothall.policy.answer.%s.Verbs answer;

      """;

  static final PolicyPack CITY =
      new PolicyPack(
          "city",
          "A city that answers in ten days",
          List.of(
              file(
                  "city/reply.drl",
                  "Reply",
                  """
                  rule "city.reply.everybody"
                  when
                    Item()
                  then
                    answer.explain("whoever speaks is answered");
                    answer.withinDays(10);
                  end

                  rule "city.reply.many" @entrenched
                  when
                    Item( size >= 30 )
                  then
                    answer.promise("many say so");
                  end
                  """),
              file(
                  "city/eligibility.drl",
                  "Eligibility",
                  """
                  rule "city.eligibility.terms"
                  when
                    Candidate( termsServed >= 3, $person : id )
                  then
                    answer.exclude($person, "has served three terms");
                  end
                  """)));

  static final Matter MATTER = new Matter("m1", "lift", Level.STREET);
  static final Item SMALL = new Item("o1", false, 1, Risk.NONE);
  static final Item LARGE = new Item("t1", true, 40, Risk.NONE);

  private Packs() {}

  static PolicyFile file(String name, String answer, String rules) {
    return new PolicyFile(name, HEADER.formatted(answer) + rules);
  }

  static PolicyFile reply(String name, String rules) {
    return file(name, "Reply", rules);
  }

  static PolicyPackProvider offering(PolicyPack... packs) {
    return () -> List.of(packs);
  }

  static PolicyDesk desk() {
    return desk(Limits.defaults());
  }

  static PolicyDesk desk(Limits limits) {
    return new PolicyDesk(List.of(offering(CITY)), limits);
  }

  static List<Candidate> candidates(int count) {
    return Stream.iterate(0L, i -> i + 1)
        .limit(count)
        .map(i -> new Candidate("p" + i, Set.of(), Set.of(), i))
        .toList();
  }
}
