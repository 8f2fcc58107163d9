package org.moothall.core.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moothall.core.theme.Corpus.Word;

/**
 * Finds the phrases of texts: one to three words, or four in ideographs, of one clause, that
 * neither start nor end with a function word.
 */
final class Phrases {

  private static final int MOST_WORDS = 3;
  private static final int MOST_IDEOGRAPHIC_WORDS = 4;
  private static final int FEWEST_CHARACTERS = 2;
  private static final int MOST_IDEOGRAPHS = 8;

  private Phrases() {}

  /** The phrases that stand in some texts at least, by their terms, counted by theme. */
  static Map<String, Phrase> common(List<Text> texts, Partition themes, int fewestTexts) {
    Map<String, Integer> frequency = new HashMap<>();
    for (Text text : texts) {
      in(text).keySet().forEach(terms -> frequency.merge(terms, 1, Integer::sum));
    }
    Map<String, Phrase> phrases = new LinkedHashMap<>();
    for (int t = 0; t < texts.size(); t++) {
      int theme = themes.of()[t];
      for (Map.Entry<String, List<List<Word>>> found : in(texts.get(t)).entrySet()) {
        if (frequency.getOrDefault(found.getKey(), 0) >= fewestTexts) {
          phrases
              .computeIfAbsent(
                  found.getKey(), k -> new Phrase(found.getValue().getFirst(), themes.parts()))
              .standsIn(theme, found.getValue());
        }
      }
    }
    return phrases;
  }

  /** The phrases of a text, each with the places where it stands, by their terms. */
  static Map<String, List<List<Word>>> in(Text text) {
    Map<String, List<List<Word>>> phrases = new LinkedHashMap<>();
    List<Word> words = text.words();
    for (int from = 0; from < words.size(); from++) {
      StringBuilder terms = new StringBuilder();
      for (int to = from; to < words.size() && to - from < MOST_IDEOGRAPHIC_WORDS; to++) {
        if (to > from && words.get(to).opensClause()) {
          break;
        }
        terms.append(words.get(to).term()).append(' ');
        List<Word> candidate = words.subList(from, to + 1);
        if (isPhrase(candidate)) {
          phrases.computeIfAbsent(terms.toString(), k -> new ArrayList<>()).add(candidate);
        }
      }
    }
    return phrases;
  }

  private static boolean isPhrase(List<Word> words) {
    if (words.getFirst().function() || words.getLast().function()) {
      return false;
    }
    int characters = 0;
    boolean letters = false;
    boolean ideographic = false;
    boolean function = false;
    for (Word word : words) {
      characters += word.surface().length();
      letters |= !word.function() && word.surface().codePoints().anyMatch(Character::isLetter);
      ideographic |= Text.ideographic(word);
      function |= word.function();
    }
    boolean compact =
        ideographic ? !function && characters <= MOST_IDEOGRAPHS : words.size() <= MOST_WORDS;
    return letters && compact && characters >= FEWEST_CHARACTERS;
  }
}
