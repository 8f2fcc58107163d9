package org.moothall.core.policy;

import java.util.List;
import java.util.Optional;
import org.drools.model.Model;
import org.moothall.PolicyException;
import org.moothall.core.policy.check.CheckedFile;
import org.moothall.core.policy.check.DrlReader;
import org.moothall.core.policy.drl.Code;
import org.moothall.core.policy.drl.DrlText;
import org.moothall.core.policy.drl.Faults;
import org.moothall.core.policy.run.LazyModel;
import org.moothall.core.policy.run.LocalCompiler;
import org.moothall.core.policy.run.LocalCompiler.Refused;
import org.moothall.core.policy.run.Rules;
import org.moothall.policy.Diagnostic;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyQuestion;

/**
 * Makes a rule file ready to run: it was compiled beforehand, or it is checked now and compiled
 * when it is first asked.
 */
final class FileReader {

  private final PrebuiltIndex prebuilt;
  private final DrlReader reader = new DrlReader(PolicyQuestion.all());
  private final LocalCompiler compiler = new LocalCompiler(PolicyQuestion.all());
  private final RecentlyUsed<PolicyFile, Read> files;

  /** A file, or what is wrong with it. */
  private record Read(Optional<RuleFile> file, Faults faults) {}

  /**
   * A reader.
   *
   * @param kept how many files it keeps ready that nobody uses
   */
  FileReader(PrebuiltIndex prebuilt, int kept) {
    this.prebuilt = prebuilt;
    this.files = new RecentlyUsed<>(kept);
  }

  /** The file, or nothing and what is wrong with it. */
  Optional<RuleFile> read(PolicyFile file, List<Diagnostic> found) {
    var read = files.get(file, () -> readNow(file));
    found.addAll(read.faults().sorted());
    return read.file();
  }

  private Read readNow(PolicyFile file) {
    var faults = new Faults(file.name());
    var known = prebuilt.find(file);
    var ready = known.isPresent() ? known : reader.read(file, faults).map(of -> ruleFile(file, of));
    return new Read(ready, faults);
  }

  /** Nothing is compiled until the file is asked something: checking is quick. */
  private RuleFile ruleFile(PolicyFile file, CheckedFile checked) {
    var key = DrlText.sha256(file.name() + "\n" + checked.body());
    var model = new LazyModel(() -> compiled(file.name(), key, checked.body()));
    var rules = new Rules(key, model, checked.names());
    return new RuleFile(file.name(), checked.question(), checked.rules(), rules);
  }

  private Model compiled(String name, String key, String body) {
    var packageName = "moothall.local.f" + key;
    try {
      return compiler.compile(packageName, "package " + packageName + ";\n" + body);
    } catch (Refused refused) {
      throw new PolicyException(List.of(internalFault(name, refused)));
    }
  }

  /** Drools' own places are of text it made itself, so the whole file is named. */
  static Diagnostic internalFault(String name, Refused refused) {
    return new Diagnostic(
        name,
        1,
        1,
        1,
        Code.INTERNAL_FAULT.toString(),
        "internal fault: the file passed every check, but the rule engine refuses it: %s"
            .formatted(refused.getMessage()));
  }
}
