package org.moothall.rules.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.moothall.policy.answer.Eligibility;
import org.moothall.policy.fact.Body;
import org.moothall.policy.fact.Candidate;
import org.moothall.policy.fact.Interest;
import org.moothall.policy.fact.Matter;

/** The thirty rules as somebody would write them in Java, saying the same to the same answer. */
final class ByHand {

  private ByHand() {}

  static void decide(Collection<? extends Record> facts, Eligibility.Verbs answer) {
    var matters = of(facts, Matter.class);
    var bodies = of(facts, Body.class);
    var candidates = of(facts, Candidate.class);
    var interests = of(facts, Interest.class);
    for (var candidate : candidates) {
      for (var i = 0; i < 10; i++) {
        if (candidate.termsServed() >= i + 3) {
          answer.exclude(candidate.id(), "terms-" + i);
        }
      }
      for (var i = 0; i < 5; i++) {
        if (candidate.offices().contains("o" + i)) {
          answer.exclude(candidate.id(), "office-" + i);
        }
      }
    }
    interests(matters, interests, candidates, answer);
    chairs(bodies, candidates, answer);
  }

  private static void interests(
      List<Matter> matters,
      List<Interest> interests,
      List<Candidate> candidates,
      Eligibility.Verbs answer) {
    for (var matter : matters) {
      for (var interest : interests) {
        for (var candidate : candidates) {
          if (interest.matterId().equals(matter.id())
              && candidate.id().equals(interest.personId())) {
            for (var i = 0; i < 10 && candidate.termsServed() >= i; i++) {
              answer.recuse(candidate.id(), "interest-" + i);
            }
          }
        }
      }
    }
  }

  private static void chairs(
      List<Body> bodies, List<Candidate> candidates, Eligibility.Verbs answer) {
    for (var body : bodies) {
      for (var i = 0; i < 5; i++) {
        if (body.seats() > i && !hasChair(candidates, i)) {
          for (var candidate : candidates) {
            if (candidate.traits().contains("row=" + i)) {
              answer.recuse(candidate.id(), "chair-" + i);
            }
          }
        }
      }
    }
  }

  private static boolean hasChair(List<Candidate> candidates, int terms) {
    for (var candidate : candidates) {
      if (candidate.offices().contains("chair") && candidate.termsServed() == terms) {
        return true;
      }
    }
    return false;
  }

  private static <T> List<T> of(Collection<? extends Record> facts, Class<T> type) {
    var found = new ArrayList<T>();
    for (var fact : facts) {
      if (type.isInstance(fact)) {
        found.add(type.cast(fact));
      }
    }
    return found;
  }
}
