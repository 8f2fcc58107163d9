package org.moothall.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.moothall.policy.answer.Merge;

/**
 * A ruling and how it came about: each rule that spoke, and how what they said was merged.
 *
 * @param question what was asked
 * @param ruling what came out
 * @param slots what was said on each thing, and what came of it; a thing of which nothing was said
 *     is among them where something had to be. Empty where the rules failed or were stopped, and
 *     where none spoke and none had to
 * @param <T> the answer
 */
public record Explanation<T>(PolicyQuestion<T> question, Ruling<T> ruling, List<Slot> slots) {
  public Explanation {
    slots = List.copyOf(slots);
  }

  /**
   * Everything rules said on one thing.
   *
   * @param topic the thing, for instance {@code how many members the council has}
   * @param kind how claims on it combine
   * @param how the same in a clause, as the verbs document it
   * @param spoken the claims in the order of file and line
   * @param outcome what they come to together, or why they come to nothing, as a clause
   */
  public record Slot(
      String topic, Merge.Kind kind, String how, List<Spoken> spoken, String outcome) {
    public Slot {
      spoken = List.copyOf(spoken);
    }

    /** The topic and what came of it, for instance {@code who counts as being there: PRESENT}. */
    @Override
    public String toString() {
      return topic + ": " + outcome;
    }
  }

  /**
   * One thing a rule said about one combination of facts.
   *
   * @param reason the rule, its place, what it amounts to, and the facts it matched
   * @param verb the verb it said it with
   * @param arguments the verb's arguments as text
   * @param entrenched whether the rule is entrenched
   * @param holds whether it was merged; false where it was set aside
   */
  public record Spoken(
      Reason reason, String verb, List<String> arguments, boolean entrenched, boolean holds) {
    public Spoken {
      arguments = List.copyOf(arguments);
    }

    /** For instance {@code members 20 to 50 (rule linhai.village.size, …:27), entrenched}. */
    @Override
    public String toString() {
      return reason + (entrenched ? ", entrenched" : "") + (holds ? "" : ", set aside");
    }
  }

  /** Every rule that spoke, in the order of file and line. */
  public List<Spoken> spoken() {
    return slots.stream()
        .flatMap(slot -> slot.spoken().stream())
        .sorted(
            Comparator.comparing((Spoken spoken) -> spoken.reason().file())
                .thenComparing(spoken -> spoken.reason().line()))
        .toList();
  }

  /** The whole of it for people to read, a line to a sentence. */
  public List<String> lines() {
    var lines = new ArrayList<String>();
    for (var slot : slots) {
      lines.add(slot.toString());
      for (var spoken : slot.spoken()) {
        lines.add("  " + spoken);
        spoken.reason().facts().forEach(fact -> lines.add("    " + fact));
      }
      lines.add("  combined (%s): %s".formatted(slot.kind(), slot.how()));
    }
    ruling.because().stream()
        .filter(reason -> reason.file().isEmpty())
        .forEach(reason -> lines.add(reason.says()));
    return List.copyOf(lines);
  }
}
