package org.moothall.core.policy.run;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.moothall.core.policy.wall.AllowedClasses;
import org.moothall.core.policy.wall.BytecodeCheck;
import org.moothall.core.policy.wall.RuleWords;
import org.moothall.core.policy.wall.WalledLoader;
import org.moothall.policy.PolicyQuestion;

/**
 * The walls that local rules are compiled behind. Each can be left out, so that tests see what the
 * others stop alone.
 *
 * @param whileCompiling what the compiler sees
 * @param whileRunning what the compiled rules see
 * @param bytecode what looks at the compiled classes before one is loaded
 */
record Walls(
    ClassLoader whileCompiling, ClassLoader whileRunning, Optional<BytecodeCheck> bytecode) {

  /** Every wall. */
  static Walls all(Collection<PolicyQuestion<?>> questions) {
    return none().withLoader(questions).withBytecodeCheck(questions);
  }

  /** No wall: rules see and do whatever the engine can. */
  static Walls none() {
    return new Walls(open(), open(), Optional.empty());
  }

  Walls withLoader(Collection<PolicyQuestion<?>> questions) {
    var allowed = new AllowedClasses(new RuleWords(questions));
    return new Walls(
        WalledLoader.whileCompiling(open(), allowed),
        WalledLoader.whileRunning(open(), allowed),
        bytecode);
  }

  Walls withBytecodeCheck(Collection<PolicyQuestion<?>> questions) {
    return new Walls(
        whileCompiling, whileRunning, Optional.of(new BytecodeCheck(new RuleWords(questions))));
  }

  /** What is wrong with compiled classes, by their binary names. */
  Optional<String> fault(Map<String, byte[]> classes) {
    return bytecode.flatMap(check -> check.fault(classes));
  }

  private static ClassLoader open() {
    return LocalCompiler.class.getClassLoader();
  }
}
