package org.moothall.core.policy.wall;

import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.ClassReader;

/**
 * Reads every class that rules were compiled to, before one of them is loaded. It knows the little
 * that generated rules consist of: straight-line code that compares properties of facts and calls
 * verbs, and calls that describe all that to Drools. Anything else is refused. So there are no
 * loops and no recursion, nothing is locked or caught, arrays are as long as an argument list, and
 * nothing is called that is not listed.
 */
public final class BytecodeCheck {

  /** A stack with the most rules there may be compiles to about 16,000. */
  static final int CLASSES = 20_000;

  static final int BYTES = 64_000_000;

  private final AllowedClasses classes;
  private final AllowedCalls calls;

  /** A check of rules that use these words. */
  public BytecodeCheck(RuleWords words) {
    this.classes = new AllowedClasses(words);
    this.calls = new AllowedCalls(words);
  }

  /** What a class does that no rule needs. */
  static final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;

    Forbidden(String what) {
      super(what);
      this.what = what;
    }

    String what() {
      return what;
    }
  }

  /**
   * The first thing that is wrong, as a sentence.
   *
   * @param compiled the classes of one file, by their binary names
   */
  public Optional<String> fault(Map<String, byte[]> compiled) {
    var own = new OwnClasses(compiled.keySet());
    try {
      checkSize(compiled);
      compiled.forEach((name, bytes) -> check(name, bytes, own));
      own.checkThatNothingCallsItself();
      return Optional.empty();
    } catch (Forbidden forbidden) {
      return Optional.of(forbidden.what());
    }
  }

  private static void checkSize(Map<String, byte[]> compiled) {
    var bytes = compiled.values().stream().mapToLong(of -> of.length).sum();
    if (compiled.size() > CLASSES || bytes > BYTES) {
      throw new Forbidden(
          "the rules compile to %s classes of %s bytes; the most are %s and %s"
              .formatted(compiled.size(), bytes, CLASSES, BYTES));
    }
  }

  private void check(String name, byte[] bytes, OwnClasses own) {
    try {
      new ClassReader(bytes).accept(new ClassCheck(classes, calls, own), ClassReader.SKIP_DEBUG);
    } catch (Forbidden forbidden) {
      throw new Forbidden("the compiled class `%s` %s".formatted(name, forbidden.what()));
    } catch (RuntimeException unreadable) {
      throw new Forbidden("the compiled class `%s` can't be read: %s".formatted(name, unreadable));
    }
  }
}
