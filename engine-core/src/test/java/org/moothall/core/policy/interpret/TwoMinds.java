package org.moothall.core.policy.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.drools.model.Model;
import org.moothall.Limits;
import org.moothall.core.policy.check.CheckedFile;
import org.moothall.core.policy.check.DrlReader;
import org.moothall.core.policy.check.Vocabulary;
import org.moothall.core.policy.claim.Claim;
import org.moothall.core.policy.claim.Merger;
import org.moothall.core.policy.claim.RulePlace;
import org.moothall.core.policy.drl.DrlText;
import org.moothall.core.policy.drl.Faults;
import org.moothall.core.policy.fact.FactText;
import org.moothall.core.policy.run.LocalCompiler;
import org.moothall.core.policy.run.RuleBase;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.fact.Setting;

/** Files of rules as Drools runs them and as the interpreter reads them. */
final class TwoMinds {

  static final Vocabulary VOCABULARY = new Vocabulary(PolicyQuestion.all());

  private static final List<Setting> SETTINGS =
      List.of(new Setting("some.days", 2), new Setting("some.heads", 0));

  private static final String FILE = "random.drl";
  private static final DrlReader READER = new DrlReader(PolicyQuestion.all());

  private final PolicyQuestion<?> question;
  private final FactText facts;
  private final RuleBase drools;
  private final Interpreter interpreter;

  /**
   * Reads, compiles and plans files of rules.
   *
   * @throws IllegalArgumentException if the checker or Drools refuses one
   */
  TwoMinds(PolicyQuestion<?> question, String... files) {
    this.question = question;
    this.facts = new FactText(question);
    var planner = new RulePlanner(VOCABULARY, question);
    var standing = new ArrayList<Interpreter.Standing>();
    var places = new HashMap<String, RulePlace>();
    var models = new ArrayList<Model>();
    for (var drl : files) {
      var checked = checked(drl);
      var packageName = "random.f" + DrlText.sha256(drl);
      models.add(compiled(packageName, checked.body()));
      for (var i = 0; i < checked.rules().size(); i++) {
        var rule = checked.rules().get(i);
        var head = rule.head();
        var place = new RulePlace(head.name(), FILE, head.line(), head.entrenched());
        standing.add(new Interpreter.Standing(place, planner.plan(rule)));
        places.put(RuleBase.key(packageName, "r" + i), place);
      }
    }
    this.interpreter = new Interpreter(standing);
    this.drools = new RuleBase(models, places, List.of());
  }

  private static CheckedFile checked(String drl) {
    var faults = new Faults(FILE);
    return READER
        .read(new PolicyFile(FILE, drl), faults)
        .orElseThrow(() -> new IllegalArgumentException(faults.sorted() + "\n" + drl));
  }

  private static Model compiled(String packageName, String body) {
    try {
      return new LocalCompiler(PolicyQuestion.all())
          .compile(packageName, "package " + packageName + ";\n" + body);
    } catch (LocalCompiler.Refused refused) {
      throw new IllegalArgumentException(refused.getMessage() + "\n" + body, refused);
    }
  }

  /** Whether the checker has nothing against a file. */
  static boolean isSound(String drl) {
    return READER.read(new PolicyFile(FILE, drl), new Faults(FILE)).isPresent();
  }

  Set<Claim> drools(List<? extends Record> given) {
    return drools.claims(question, facts.facts(given, SETTINGS), Limits.defaults());
  }

  Set<Claim> interpreter(List<? extends Record> given) {
    return interpreter.claims(facts.facts(given, SETTINGS));
  }

  /** Whether both say the same, rule by rule and fact by fact. */
  boolean agreeOn(List<? extends Record> given) {
    return drools(given).equals(interpreter(given));
  }

  /** Whether the answer that a host gets is that of the interpreter. */
  boolean ruleAlikeOn(List<? extends Record> given) {
    var known = facts.facts(given, SETTINGS);
    return drools
        .ask(question, known, Limits.defaults(), "v")
        .equals(Merger.merge(question, interpreter(given), known.inOrder(), "v"));
  }
}
