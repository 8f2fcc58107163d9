package org.moothall.core.report;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes what people wrote: set apart from the sentence around it, so that a script running the
 * other way does not mix with it, and marked with its language for fonts and screen readers.
 */
final class Speech {
  private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  private Speech() {}

  /** Words within a sentence. */
  static void inline(Html html, String text) {
    html.tag("bdi", Attributes.NONE.and("lang", byScript(text)), text);
  }

  /** Several words or names within a sentence, with commas between them. */
  static void inline(Html html, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      if (i > 0) {
        html.text(", ");
      }
      inline(html, texts.get(i));
    }
  }

  /** Words that fill an element of their own. */
  static void block(Html html, String tag, Attributes attributes, String text) {
    html.tag(tag, attributes.and("dir", "auto").and("lang", byScript(text)), text);
  }

  /** The attributes of an element that holds a text in a language that may be known. */
  static Attributes attributes(String text, Optional<String> language) {
    Optional<String> known = language.filter(tag -> LANGUAGE_TAG.matcher(tag).matches());
    return Attributes.of("dir", "auto").and("lang", known.or(() -> byScript(text)));
  }

  /**
   * The language that most characters of a text give away, where a script belongs to one language
   * or, as Han does, is by far most used for one; empty for all others.
   */
  private static Optional<String> byScript(String text) {
    long han = count(text, UnicodeScript.HAN);
    long kana = count(text, UnicodeScript.HIRAGANA) + count(text, UnicodeScript.KATAKANA);
    long hangul = count(text, UnicodeScript.HANGUL);
    long letters = text.codePoints().filter(Character::isLetter).count();
    if (letters == 0 || 4 * (han + kana + hangul) < letters) {
      return Optional.empty();
    }
    if (hangul > 0) {
      return Optional.of("ko");
    }
    return Optional.of(kana > 0 ? "ja" : "zh");
  }

  private static long count(String text, UnicodeScript script) {
    return text.codePoints().filter(c -> UnicodeScript.of(c) == script).count();
  }
}
