package org.moothall.core.policy.check;

import java.util.Collection;
import java.util.Optional;
import org.moothall.core.policy.drl.Code;
import org.moothall.core.policy.drl.DrlText;
import org.moothall.core.policy.drl.Faults;
import org.moothall.core.policy.drl.FileParser;
import org.moothall.core.policy.drl.Nearest;
import org.moothall.core.policy.tree.ParsedFile;
import org.moothall.core.policy.tree.ParsedFile.Global;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyQuestion;

/**
 * Reads and checks rule files. Immutable and safe to share between threads.
 *
 * <p>Everything is refused that is not known to be harmless: names but those of facts, their
 * properties and the constants of enums; operators but comparisons and whole-number arithmetic;
 * statements but verbs of the answer. So a file that passes can match facts and say what the answer
 * lets it say, and nothing else.
 */
public final class DrlReader {

  private final Vocabulary vocabulary;

  /** A reader of files that answer these questions. */
  public DrlReader(Collection<PolicyQuestion<?>> questions) {
    this.vocabulary = new Vocabulary(questions);
  }

  /**
   * Reads one file.
   *
   * @return the file, or nothing if there is a fault
   */
  public Optional<CheckedFile> read(PolicyFile file, Faults faults) {
    var before = faults.sorted().size();
    var parsed = FileParser.parse(DrlText.normalised(file.drl()), faults);
    var question = question(parsed, faults);
    if (question.isEmpty()) {
      return Optional.empty();
    }
    var names = new Names(vocabulary, question.get(), parsed.imports(), faults);
    var checker = new RuleChecker(vocabulary, question.get(), names, faults);
    parsed.rules().stream().takeWhile(rule -> !faults.areMany()).forEach(checker::check);
    return faults.sorted().size() > before
        ? Optional.empty()
        : Optional.of(checked(parsed, question.get()));
  }

  private CheckedFile checked(ParsedFile parsed, PolicyQuestion<?> question) {
    var body = new DrlPrinter(vocabulary, question).body(parsed.rules());
    return new CheckedFile(question, parsed.rules(), body);
  }

  private Optional<PolicyQuestion<?>> question(ParsedFile parsed, Faults faults) {
    var known = true;
    for (var global : parsed.globals()) {
      known &= !faults.areMany() && check(global, faults);
    }
    if (parsed.globals().size() > 1) {
      faults.add(
          parsed.globals().get(1).at(),
          Code.GLOBAL_REFUSED,
          "a file has one global. Maybe move the rules of the other question to a file of their"
              + " own.");
    }
    return known && parsed.globals().size() == 1
        ? vocabulary.question(parsed.globals().getFirst().type())
        : Optional.empty();
  }

  private boolean check(Global global, Faults faults) {
    if (!global.name().text().equals("answer")) {
      faults.add(
          global.name(),
          Code.GLOBAL_REFUSED,
          "the only global is `answer`, and not %s.".formatted(global.name().shown()));
      return false;
    }
    if (vocabulary.question(global.type()).isEmpty()) {
      faults.add(
          global.at(),
          Code.UNKNOWN_ANSWER,
          "no question has an answer of type `%s`.%s"
              .formatted(global.type(), Nearest.maybe(global.type(), vocabulary.answers())));
      return false;
    }
    return true;
  }
}
