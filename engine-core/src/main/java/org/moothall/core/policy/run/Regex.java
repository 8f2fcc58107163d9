package org.moothall.core.policy.run;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Regular expressions as rules use them: RE2, which takes time in proportion to the text whatever
 * the expression, and the whole text must match. Compiled rules call it by its name.
 */
public final class Regex {

  /** The longest expression, in UTF-16 units. */
  public static final int LONGEST = 200;

  /** Memory and time grow with the steps of an expression; repetitions multiply them. */
  private static final long MOST_STEPS = 2_000;

  private static final int KEPT = 1_000;

  /**
   * Expressions stand in rules, so there are few, and each is the same for good. Only compiled
   * rules, which have no object to ask, make this a field of the class.
   */
  private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

  private Regex() {}

  /** Whether the whole text matches the expression. */
  public static boolean matches(String text, String expression) {
    var known = COMPILED.get(expression);
    return (known == null ? keep(expression) : known).matches(text);
  }

  private static Pattern keep(String expression) {
    if (COMPILED.size() >= KEPT) {
      COMPILED.clear();
    }
    var compiled = Pattern.compile(expression);
    COMPILED.put(expression, compiled);
    return compiled;
  }

  /** What is wrong with an expression, as the end of a sentence; empty if it can be used. */
  public static Optional<String> fault(String expression) {
    if (expression.length() > LONGEST) {
      return Optional.of("is longer than %s characters".formatted(LONGEST));
    }
    if (RegexSteps.of(expression) > MOST_STEPS) {
      return Optional.of("repeats too much: it has more than %s steps".formatted(MOST_STEPS));
    }
    try {
      Pattern.compile(expression);
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      return Optional.of("can't be read: %s".formatted(e.getDescription()));
    }
  }
}
