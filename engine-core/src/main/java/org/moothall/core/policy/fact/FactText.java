package org.moothall.core.policy.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.moothall.BadInputException;
import org.moothall.core.policy.drl.Code;
import org.moothall.core.policy.drl.Nearest;
import org.moothall.core.policy.drl.Numbers;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.fact.Setting;

/** Facts as text, in one way whatever the order of their sets. */
public final class FactText {

  /** The most facts of one question, so that no sum over them is too large for a number. */
  public static final int MOST_FACTS = 1 << 20;

  private final PolicyQuestion<?> question;
  private final Map<Class<?>, List<Part>> parts = new HashMap<>();

  public FactText(PolicyQuestion<?> question) {
    this.question = question;
    question.facts().forEach(type -> parts.put(type, Part.of(type)));
  }

  /**
   * Facts in the order of their text, each once.
   *
   * @param facts what the host gives
   * @param settings what the engine adds
   * @throws BadInputException if one of the host's is none of the question's, lacks a component or
   *     has a number out of bounds, or if there are more than {@link #MOST_FACTS}
   */
  public Facts facts(Collection<? extends Record> facts, Collection<Setting> settings) {
    if (facts.size() > MOST_FACTS) {
      throw bad(
          "the question of %s is asked with %s facts; the most are %s."
              .formatted(question.name(), facts.size(), MOST_FACTS));
    }
    var text = new IdentityHashMap<Object, String>();
    for (var fact : new LinkedHashSet<>(facts)) {
      text.put(fact, of(fact));
    }
    settings.forEach(setting -> text.put(setting, setting.toString()));
    var inOrder = new ArrayList<>(text.entrySet());
    inOrder.sort(Map.Entry.comparingByValue());
    return new Facts(inOrder.stream().map(Map.Entry::getKey).toList(), text);
  }

  /** For instance {@code Matter[id=m1, kind=building, level=STREET]}. */
  private String of(Record fact) {
    var known = parts.get(fact.getClass());
    if (known == null) {
      throw notOfTheQuestion(fact);
    }
    var text = new StringBuilder(fact.getClass().getSimpleName());
    var before = "[";
    for (var part : known) {
      text.append(before).append(part.name()).append('=').append(value(fact, part));
      before = ", ";
    }
    return text.append(']').toString();
  }

  private BadInputException notOfTheQuestion(Record fact) {
    if (fact instanceof Setting setting) {
      return bad(
          "the setting `%s` is given as a fact; settings are those of the policy stack. Maybe change it in a rule file."
              .formatted(setting.name()));
    }
    var names = question.facts().stream().map(Class::getSimpleName).sorted().toList();
    var given = fact.getClass().getSimpleName();
    return bad(
        "the question of %s has no facts of type `%s`; it has `%s`.%s"
            .formatted(
                question.name(), given, String.join("`, `", names), Nearest.maybe(given, names)));
  }

  private static Object value(Record fact, Part part) {
    var value = part.of(fact);
    if (value == null) {
      throw bad(
          "the fact `%s` has no `%s`; facts are whole."
              .formatted(fact.getClass().getSimpleName(), part.name()));
    }
    if (value instanceof Long number && (number > Numbers.MOST || number < -Numbers.MOST)) {
      throw bad(
          "`%s` of the fact `%s` is %s, and numbers lie within ±%s."
              .formatted(part.name(), fact.getClass().getSimpleName(), value, Numbers.MOST));
    }
    return value instanceof Set<?> set && set.size() > 1 ? new TreeSet<>(set) : value;
  }

  private static BadInputException bad(String message) {
    return new BadInputException(Code.NOT_A_FACT_OF_THE_QUESTION.toString(), message);
  }
}
