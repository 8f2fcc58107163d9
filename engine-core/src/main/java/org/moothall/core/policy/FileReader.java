package org.moothall.core.policy;

import java.util.List;
import java.util.Optional;
import org.moothall.core.policy.check.CheckedFile;
import org.moothall.core.policy.check.DrlReader;
import org.moothall.core.policy.drl.Code;
import org.moothall.core.policy.drl.DrlText;
import org.moothall.core.policy.drl.Faults;
import org.moothall.core.policy.run.LocalCompiler;
import org.moothall.core.policy.run.LocalCompiler.Refused;
import org.moothall.core.policy.run.Rules;
import org.moothall.policy.Diagnostic;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyQuestion;

/**
 * Makes a rule file ready to run: it was compiled beforehand, or it is checked and compiled now.
 */
final class FileReader {

  private static final int KEPT_FILES = 256;

  private final PrebuiltIndex prebuilt;
  private final DrlReader reader = new DrlReader(PolicyQuestion.all());
  private final LocalCompiler compiler = new LocalCompiler();
  private final RecentlyUsed<PolicyFile, Read> files = new RecentlyUsed<>(KEPT_FILES);

  /** A file, or what is wrong with it. */
  private record Read(Optional<RuleFile> file, Faults faults) {}

  FileReader(PrebuiltIndex prebuilt) {
    this.prebuilt = prebuilt;
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
    var ready = known.isPresent() ? known : compiled(file, faults);
    return new Read(ready, faults);
  }

  private Optional<RuleFile> compiled(PolicyFile file, Faults faults) {
    return reader.read(file, faults).flatMap(checked -> compile(file.name(), checked, faults));
  }

  private Optional<RuleFile> compile(String name, CheckedFile checked, Faults faults) {
    var key = DrlText.sha256(name + "\n" + checked.body());
    var packageName = "moothall.local.f" + key;
    try {
      var model = compiler.compile(packageName, "package " + packageName + ";\n" + checked.body());
      var rules = new Rules(key, model, checked.names());
      return Optional.of(new RuleFile(name, checked.question(), checked.rules(), rules));
    } catch (Refused refused) {
      addInternalFault(refused, faults);
      return Optional.empty();
    }
  }

  /** Drools' own places are of text it made itself, so the whole file is named. */
  static void addInternalFault(Refused refused, Faults faults) {
    faults.add(
        1,
        1,
        1,
        Code.INTERNAL_FAULT,
        "internal fault: the file passed every check, but the rule engine refuses it: %s"
            .formatted(refused.getMessage()));
  }
}
