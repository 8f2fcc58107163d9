package org.moothall.rules.kit.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moothall.policy.PolicyCase;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.PolicyStack;

/** Reads the cases of one file. */
final class ExampleReader {

  private static final List<String> CASE = List.of("name", "question", "facts", "expect");
  private static final List<String> EXPECT = List.of("answer", "rules", "silent", "undecided");

  private final PolicyStack stack;
  private final Collection<String> rules;
  private final Faults faults;
  private final Set<String> names = new HashSet<>();

  /**
   * A reader.
   *
   * @param rules names of all rules of the stack
   */
  ExampleReader(PolicyStack stack, Collection<String> rules, Faults faults) {
    this.stack = stack;
    this.rules = rules;
    this.faults = faults;
  }

  List<Example> read(List<Yaml> cases) {
    List<Example> examples = new ArrayList<>();
    for (Yaml one : cases) {
      try {
        examples.add(example(one));
      } catch (Faults.Noted e) {
        // noted, and the other cases are looked at, too
      }
    }
    return examples;
  }

  private Example example(Yaml yaml) {
    var fields = Fields.of(yaml, faults, CASE);
    var name = fields.text("name");
    if (!names.add(name)) {
      throw faults.note(
          fields.required("name").at(),
          CaseCode.TWICE,
          "a case `%s` stands in this file already.".formatted(name));
    }
    var question = question(fields);
    var reader = new FactReader(question, faults);
    List<Record> facts = new ArrayList<>();
    fields.list("facts").forEach(fact -> reader.read(fact).ifPresent(facts::add));
    var expected = fields.optional("expect").map(e -> expectation(question, e));
    return new Example(
        new PolicyCase(name, question, facts),
        fields.at(),
        stack,
        expected.orElse(Expectation.NOTHING));
  }

  private PolicyQuestion<?> question(Fields fields) {
    var name = fields.text("question");
    return PolicyQuestion.all().stream()
        .filter(question -> question.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                faults.note(
                    fields.required("question").at(),
                    CaseCode.UNKNOWN_NAME,
                    "no question is called `%s`.%s".formatted(name, Nearest.maybe(name, names()))));
  }

  private static List<String> names() {
    return PolicyQuestion.all().stream().map(PolicyQuestion::name).toList();
  }

  private Expectation expectation(PolicyQuestion<?> question, Yaml yaml) {
    var fields = Fields.of(yaml, faults, EXPECT);
    Optional<Yaml> answer = fields.optional("answer");
    answer.ifPresent(wanted -> new AnswerShape(faults).check(question.answer(), wanted));
    return new Expectation(
        fields.flag("undecided").orElse(false),
        answer,
        ruleNames(fields, "rules"),
        ruleNames(fields, "silent"));
  }

  private List<String> ruleNames(Fields fields, String name) {
    return fields.texts(name).stream().map(this::rule).toList();
  }

  private String rule(Yaml.Scalar name) {
    // the engine speaks for itself where the rules left something unsaid
    if (!rules.contains(name.value()) && !name.value().startsWith("engine.")) {
      faults.note(
          name.at(),
          CaseCode.UNKNOWN_NAME,
          "the stack has no rule `%s`.%s"
              .formatted(name.value(), Nearest.maybe(name.value(), rules)));
    }
    return name.value();
  }
}
