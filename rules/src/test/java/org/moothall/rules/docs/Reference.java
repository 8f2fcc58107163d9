package org.moothall.rules.docs;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.answer.Merge;
import org.moothall.policy.fact.Setting;

/** The page that lists every question, every fact and every verb a rule may use. */
final class Reference {

  private static final Comparator<Class<?>> BY_NAME = Comparator.comparing(Class::getSimpleName);

  private final Sources sources;
  private final StringBuilder page = new StringBuilder();
  private final SortedSet<Class<?>> choices = new TreeSet<>(BY_NAME);

  Reference(Sources sources) {
    this.sources = sources;
  }

  String page() {
    line("# Questions, facts and answers");
    line("");
    line("Made from the code; a test keeps it so. Numbers are whole; a set holds texts.");
    line("");
    contents();
    var facts = new TreeSet<Class<?>>(BY_NAME);
    for (var question : PolicyQuestion.all()) {
      question(question);
      facts.addAll(question.facts());
    }
    line("## Facts");
    facts.add(Setting.class);
    facts.forEach(this::fact);
    line("");
    line("## Words to choose from");
    choices.forEach(this::choice);
    return page.toString();
  }

  private void contents() {
    line(
        PolicyQuestion.all().stream()
            .map(question -> "[%s](#%s)".formatted(question.name(), anchor(question.name())))
            .collect(Collectors.joining(" · ", "Questions: ", ".")));
    line("");
  }

  private void question(PolicyQuestion<?> question) {
    line("## " + question.name());
    line("");
    line(sources.ofField(PolicyQuestion.class, constant(question)));
    line("");
    line("```drl");
    line("global " + question.verbs().getCanonicalName() + " answer;");
    line("```");
    line("");
    line(
        sorted(question.facts())
            .map(fact -> "[`%s`](#%s)".formatted(fact.getSimpleName(), anchor(fact)))
            .collect(Collectors.joining(", ", "Facts: ", ", and settings.")));
    line("");
    line("| verb | says | several |");
    line("|---|---|---|");
    Stream.of(question.verbs().getMethods())
        .sorted(Comparator.comparing(Method::getName))
        .forEach(verb -> verb(question, verb));
    line("");
  }

  private void verb(PolicyQuestion<?> question, Method verb) {
    var merge = verb.getAnnotation(Merge.class);
    var parameters =
        Stream.of(verb.getParameters()).map(this::parameter).collect(Collectors.joining(", "));
    line(
        "| `%s(%s)` | %s | %s: %s |"
            .formatted(
                verb.getName(),
                parameters,
                sources.ofMethod(question.verbs(), verb.getName()),
                merge.value(),
                merge.how()));
  }

  private String parameter(Parameter parameter) {
    return kind(parameter.getParameterizedType()) + " " + parameter.getName();
  }

  private void fact(Class<?> fact) {
    line("");
    line("### " + fact.getSimpleName());
    line("");
    line("`import " + fact.getCanonicalName() + ";`");
    line("");
    line(sources.ofRecord(fact));
    line("");
    line("| property | kind | what it is |");
    line("|---|---|---|");
    for (var component : fact.getRecordComponents()) {
      line(
          "| `%s` | %s | %s |"
              .formatted(
                  component.getName(),
                  kind(component.getGenericType()),
                  sources.ofComponent(fact, component.getName())));
    }
  }

  private String kind(Type type) {
    if (type == long.class) {
      return "number";
    }
    if (type == boolean.class) {
      return "flag";
    }
    if (type == String.class) {
      return "text";
    }
    if (type instanceof Class<?> choice && choice.isEnum()) {
      choices.add(choice);
      return choice.getSimpleName();
    }
    return "set";
  }

  private void choice(Class<?> choice) {
    line("");
    line("### " + choice.getSimpleName());
    line("");
    line("`import " + choice.getCanonicalName() + ";`");
    line("");
    line(sources.ofEnum(choice));
    line("");
    for (var constant : choice.getEnumConstants()) {
      var said = sources.ofConstant(choice, ((Enum<?>) constant).name());
      line(
          "- `"
              + choice.getSimpleName()
              + "."
              + constant
              + "`"
              + (said.isEmpty() ? "" : ": " + said));
    }
  }

  private static String anchor(Class<?> type) {
    return anchor(type.getSimpleName());
  }

  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replace(' ', '-').replace(".", "");
  }

  private static Stream<? extends Class<?>> sorted(Collection<? extends Class<?>> types) {
    return types.stream().sorted(BY_NAME);
  }

  private static String constant(PolicyQuestion<?> question) {
    return List.of(PolicyQuestion.class.getFields()).stream()
        .filter(field -> is(field, question))
        .findFirst()
        .orElseThrow()
        .getName();
  }

  private static boolean is(java.lang.reflect.Field field, PolicyQuestion<?> question) {
    try {
      return question.equals(field.get(null));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private void line(String line) {
    page.append(line).append('\n');
  }
}
