package org.moothall.core.theme;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.moothall.core.theme.Corpus.Word;

/** Words that stand together in texts, whatever their endings. */
final class Phrase {

  private final List<String> terms;
  private final Set<String> content;
  private final double weight;

  /** In how many texts of each theme it stands. */
  private final int[] texts;

  /** How often it has each form; apart where it opens a clause and may have a capital for that. */
  private final Map<String, Integer> forms = new HashMap<>();

  private final Map<String, Integer> openings = new HashMap<>();

  Phrase(List<Word> words, int themes) {
    this.terms = words.stream().map(Word::term).toList();
    this.content =
        words.stream().filter(word -> !word.function()).map(Word::term).collect(Collectors.toSet());
    this.weight = weight(words);
    this.texts = new int[themes];
  }

  /** Notes a text in which it stands, and the places there. */
  void standsIn(int theme, List<List<Word>> places) {
    texts[theme]++;
    for (List<Word> words : places) {
      Map<String, Integer> seen = words.getFirst().opensClause() ? openings : forms;
      seen.merge(form(words), 1, Integer::sum);
    }
  }

  /** In how many texts of a theme it stands. */
  int texts(int theme) {
    return texts[theme];
  }

  /** Its terms in one. */
  String key() {
    return String.join(" ", terms);
  }

  /** How much it says by its length, 1 for a single word. */
  double weight() {
    return weight;
  }

  /** Whether it has the other and more. */
  boolean contains(Phrase other) {
    return terms.size() > other.terms.size() && Collections.indexOfSubList(terms, other.terms) >= 0;
  }

  /** Whether the two have a word that says something in common. */
  boolean overlaps(Phrase other) {
    return !Collections.disjoint(content, other.content);
  }

  /** The form in which it stands most often, in the middle of clauses if it can. */
  String mostCommonForm() {
    return (forms.isEmpty() ? openings : forms)
        .entrySet().stream()
            .min(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .orElseThrow()
            .getKey();
  }

  /** Words as they were written. */
  static String form(List<Word> words) {
    StringBuilder form = new StringBuilder(words.getFirst().surface());
    for (Word word : words.subList(1, words.size())) {
      form.append(word.before()).append(word.surface());
    }
    return form.toString();
  }

  private static double weight(List<Word> words) {
    if (words.stream().anyMatch(Text::ideographic)) {
      int characters = words.stream().mapToInt(word -> word.surface().length()).sum();
      return characters <= 2 ? 1 : characters == 3 ? 1.3 : 1.5;
    }
    return words.size() == 1 ? 1 : words.size() == 2 ? 1.5 : 1.8;
  }
}
