package org.moothall.core.policy.check;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.moothall.core.policy.check.ValueType.Choice;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.fact.Setting;

/**
 * Every word a rule file may use, found by walking the questions: facts, their properties,
 * constants and verbs.
 */
public final class Vocabulary {

  private final Map<String, PolicyQuestion<?>> questions = new TreeMap<>();
  private final SortedMap<String, Class<?>> types = new TreeMap<>();
  private final Map<Class<?>, Map<String, ValueType>> properties = new LinkedHashMap<>();
  private final Map<Class<?>, Map<String, List<ValueType>>> verbs = new LinkedHashMap<>();

  public Vocabulary(Collection<PolicyQuestion<?>> all) {
    addFact(Setting.class);
    for (var question : all) {
      questions.put(question.verbs().getCanonicalName(), question);
      question.facts().forEach(this::addFact);
      verbs.put(question.verbs(), verbsOf(question.verbs()));
    }
  }

  /** The question whose global has this type. */
  public Optional<PolicyQuestion<?>> question(String verbs) {
    return Optional.ofNullable(questions.get(verbs));
  }

  /** The facts that a question's rules can match, settings among them. */
  public static List<Class<?>> facts(PolicyQuestion<?> question) {
    return Stream.concat(question.facts().stream(), Stream.of(Setting.class))
        .<Class<?>>map(type -> type)
        .toList();
  }

  public Collection<String> answers() {
    return questions.keySet();
  }

  /** Facts and enums by their full names, and the types that enums are nested in. */
  public SortedMap<String, Class<?>> types() {
    return types;
  }

  /** The properties of a fact in their order. */
  public Map<String, ValueType> properties(Class<?> fact) {
    return properties.getOrDefault(fact, Map.of());
  }

  /** The verbs of a question with the kinds of their arguments. */
  public Map<String, List<ValueType>> verbs(PolicyQuestion<?> question) {
    return verbs.getOrDefault(question.verbs(), Map.of());
  }

  private void addFact(Class<?> fact) {
    types.put(fact.getCanonicalName(), fact);
    var components = new LinkedHashMap<String, ValueType>();
    for (RecordComponent component : fact.getRecordComponents()) {
      components.put(component.getName(), add(ValueType.of(component.getGenericType())));
    }
    properties.put(fact, components);
  }

  private Map<String, List<ValueType>> verbsOf(Class<?> answer) {
    var found = new TreeMap<String, List<ValueType>>();
    for (Method verb : answer.getMethods()) {
      var kinds =
          Stream.of(verb.getParameters()).map(Parameter::getParameterizedType).map(ValueType::of);
      if (found.put(verb.getName(), kinds.map(this::add).toList()) != null) {
        throw new IllegalArgumentException("two verbs are named `%s`".formatted(verb.getName()));
      }
    }
    return found;
  }

  private ValueType add(ValueType type) {
    if (type instanceof Choice choice) {
      for (Class<?> of = choice.of(); of != null; of = of.getEnclosingClass()) {
        types.put(of.getCanonicalName(), of);
      }
    }
    return type;
  }

  /** The simple names of these types, sorted. */
  static List<String> simpleNames(Collection<? extends Class<?>> types) {
    return types.stream().map(Class::getSimpleName).sorted().toList();
  }

  /** For instance {@code `Item`, `Matter`}. */
  public static String list(Collection<String> names) {
    return String.join(", ", names.stream().map("`%s`"::formatted).toList());
  }
}
