package org.moothall.core.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.moothall.core.state.MatterState;
import org.moothall.council.DrawOrder;
import org.moothall.policy.fact.Body;
import org.moothall.policy.fact.Candidate;
import org.moothall.policy.fact.Interest;
import org.moothall.policy.fact.RosterCount;
import org.moothall.record.CouncilEvent.Listed;

/** The facts that rules are shown, made of states. */
final class Facts {

  private Facts() {}

  static org.moothall.policy.fact.Matter of(org.moothall.matter.Matter matter) {
    return new org.moothall.policy.fact.Matter(matter.id(), matter.kind(), matter.level());
  }

  static Body of(DrawOrder order) {
    return new Body(order.council(), order.kind(), order.level(), order.seats());
  }

  /**
   * How many people of the roster share each trait, by trait; an office is the trait {@code
   * office=…}.
   */
  static Map<String, Long> traits(Iterable<Listed> roster) {
    Map<String, Long> counts = new TreeMap<>();
    for (Listed listed : roster) {
      traits(listed).forEach(trait -> counts.merge(trait, 1L, Long::sum));
    }
    return counts;
  }

  /** A person's traits, offices among them. */
  static Set<String> traits(Listed listed) {
    Set<String> traits = new TreeSet<>(listed.traits());
    listed.offices().forEach(office -> traits.add("office=" + office));
    return traits;
  }

  static List<Record> composition(MatterState state, DrawOrder order) {
    List<Record> facts = new ArrayList<>(List.of(of(state.matter()), of(order)));
    traits(state.councils().roster().values())
        .forEach((trait, candidates) -> facts.add(new RosterCount(trait, candidates)));
    return facts;
  }

  static List<Record> eligibility(MatterState state, DrawOrder order, Iterable<Listed> people) {
    List<Record> facts = new ArrayList<>(List.of(of(state.matter()), of(order)));
    for (Listed listed : people) {
      facts.add(
          new Candidate(
              listed.person(),
              new TreeSet<>(listed.offices()),
              new TreeSet<>(listed.traits()),
              listed.termsServed()));
      if (listed.interest()) {
        facts.add(new Interest(listed.person(), state.matter().id()));
      }
    }
    return facts;
  }
}
