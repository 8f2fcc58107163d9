package org.moothall.core.report;

import org.moothall.Person;
import org.moothall.ledger.Risk;
import org.moothall.ledger.Rung;
import org.moothall.matter.Level;
import org.moothall.meeting.Position;
import org.moothall.opinion.Choice;
import org.moothall.policy.answer.DecisionRule;
import org.moothall.policy.answer.QuorumRule;
import org.moothall.policy.answer.Reply;
import org.moothall.policy.fact.BodyKind;

/** The domain's values in plain words, each fit to stand within a sentence. */
final class Words {
  private Words() {}

  static String of(Level level) {
    return switch (level) {
      case COMMUNITY -> "community";
      case STREET -> "street";
      case DISTRICT -> "district";
      case CITY -> "city";
    };
  }

  static String of(BodyKind kind) {
    return switch (kind) {
      case TOWN_COUNCIL -> "town council";
      case VILLAGE_COUNCIL -> "village council";
      case COMMUNITY_COUNCIL -> "community council";
      case DIRECTORS -> "board of directors";
    };
  }

  static String of(Choice choice) {
    return switch (choice) {
      case AGREE -> "agree";
      case PASS -> "pass";
      case DISAGREE -> "disagree";
    };
  }

  static String of(Position position) {
    return switch (position) {
      case FOR -> "for";
      case AGAINST -> "against";
      case ABSTAIN -> "to abstain";
    };
  }

  static String of(QuorumRule.Base base) {
    return switch (base) {
      case SEATS -> "all seats, taken or vacant";
      case OFFICE -> "members in office";
      case ELIGIBLE -> "members in office who do not stand aside";
      case PRESENT -> "members present";
    };
  }

  static String of(QuorumRule.Counted counted) {
    return switch (counted) {
      case PRESENT -> "members present";
      case CAST -> "members who voted, to abstain included";
      case DECIDED -> "members who voted for or against";
      case FOR -> "members who voted for";
      case FOR_ABSTAIN -> "members who voted for or to abstain";
      case AGAINST -> "members who voted against";
    };
  }

  static String of(DecisionRule.Of of) {
    return switch (of) {
      case VOTES -> "the votes that count";
      case PRESENT -> "members present";
      case OFFICE -> "members in office";
    };
  }

  static String of(DecisionRule.Abstention abstention) {
    return switch (abstention) {
      case IGNORED -> "an abstention counts as not cast";
      case IN_BASE -> "an abstention counts among the votes, but not in favour";
      case AGAINST -> "an abstention counts as a vote against";
    };
  }

  static String of(DecisionRule.Tie tie) {
    return switch (tie) {
      case FAILS -> "with as many for as against, the question fails";
      case CHAIR -> "with as many for as against, the chair’s vote decides";
    };
  }

  static String of(Reply.Duty duty) {
    return switch (duty) {
      case EXPLAIN -> "an explanation";
      case PROMISE -> "a promise with a time limit";
    };
  }

  static String of(Rung.Mode mode) {
    return switch (mode) {
      case NOTIFY -> "was told";
      case CO_OWN -> "joined in and now owns it too";
      case TRANSFER -> "took it over";
    };
  }

  static String of(Risk risk) {
    return switch (risk) {
      case NONE -> "none";
      case HEALTH -> "health";
      case TRANSPORT -> "transport";
      case ENERGY -> "energy";
      case FOOD_WATER -> "food and water";
      case INFORMATION -> "information";
      case SAFETY -> "safety";
    };
  }

  /** A person's name, or what is left of it once the person has been forgotten. */
  static String name(Person person) {
    return person.identity().isPresent()
        ? person.display()
        : "somebody since forgotten (%s)".formatted(person.pseudonym());
  }

  /** A trait {@code feature=value} as {@code feature: value}. */
  static String trait(String trait) {
    return trait.replaceFirst("=", ": ");
  }

  /** A share that must be reached, for instance {@code more than 1/2 of members present}. */
  static String threshold(boolean strict, long num, long den, String of) {
    return "%s %s/%s of %s".formatted(strict ? "more than" : "at least", num, den, of);
  }

  /** The word for a call of a meeting, from 1. */
  static String call(int call) {
    return switch (call) {
      case 1 -> "first call";
      case 2 -> "second call";
      case 3 -> "third call";
      default -> "call no. " + call;
    };
  }

  /** The word with a capital letter in front. */
  static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
