package org.moothall.core.policy.drl;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a rule may be called: {@code pack.topic} in any script. What the engine says of itself
 * starts with {@code engine}, and two names that look alike are one.
 */
final class RuleName {

  private static final Pattern FORM =
      Pattern.compile(
          "(?!engine\\.)[\\p{L}\\p{M}\\p{N}-]{1,60}(\\.[\\p{L}\\p{M}\\p{N}-]{1,60}){1,4}");

  private static final Pattern FULL_STOP = Pattern.compile("\\.");

  /** Scripts that people write together, and none of whose letters is taken for another's. */
  private static final Set<UnicodeScript> TOGETHER =
      Set.of(
          UnicodeScript.LATIN,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO);

  private RuleName() {}

  static boolean isFormed(String name) {
    return FORM.matcher(name).matches();
  }

  /**
   * Whether it reads as what it is: each part in one script, and no letter that only looks like
   * another or is put together where there is one for it.
   */
  static boolean isPlain(String name) {
    return Normalizer.isNormalized(name, Normalizer.Form.NFKC)
        && FULL_STOP.splitAsStream(name).allMatch(RuleName::isOfOneScript);
  }

  private static boolean isOfOneScript(String part) {
    var scripts =
        part.codePoints()
            .mapToObj(UnicodeScript::of)
            .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
            .collect(Collectors.toSet());
    return scripts.size() <= 1 || TOGETHER.containsAll(scripts);
  }
}
