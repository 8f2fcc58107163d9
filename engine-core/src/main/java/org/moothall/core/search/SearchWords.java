package org.moothall.core.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.moothall.core.theme.Corpus.Word;

/**
 * The words of a query.
 *
 * @param telling those that say something; all when none does
 * @param others those that would find too much alone and still say which hit is better
 */
record SearchWords(Set<String> telling, Set<String> others) {

  /**
   * Sorts the words of texts. Chinese characters that the cutter left single count as one word
   * where they stand together, and do not tell where they hang on to longer words: "大" after "噪音"
   * would find whatever is large.
   */
  static SearchWords of(Collection<String> texts, WordCutter cutter) {
    SearchWords words = new SearchWords(new LinkedHashSet<>(), new LinkedHashSet<>());
    Vocabulary vocabulary = new Vocabulary(Language.ENGLISH);
    for (String text : texts) {
      words.read(cutter.cut(text).stream().map(vocabulary::word).toList());
    }
    return words.telling.isEmpty() ? new SearchWords(words.others, Set.of()) : words;
  }

  private void read(List<Word> words) {
    int next;
    for (int at = 0; at < words.size(); at = next) {
      next = endOfSingles(words, at);
      String together = together(words.subList(at, next));
      boolean hangsOn = next - at == 1 && single(words.get(at)) && attached(words, at);
      (words.get(at).function() || hangsOn ? others : telling).add(together);
    }
  }

  /** Where the single characters end that stand together from a word on; at least one word on. */
  private static int endOfSingles(List<Word> words, int from) {
    int end = from + 1;
    if (telling(words.get(from))) {
      while (end < words.size() && telling(words.get(end)) && joined(words, end)) {
        end++;
      }
    }
    return end;
  }

  private static boolean telling(Word word) {
    return single(word) && !word.function();
  }

  private static boolean single(Word word) {
    return word.surface().codePointCount(0, word.surface().length()) == 1
        && Character.isIdeographic(word.surface().codePointAt(0));
  }

  private static boolean attached(List<Word> words, int at) {
    return joined(words, at) || at + 1 < words.size() && joined(words, at + 1);
  }

  private static boolean joined(List<Word> words, int at) {
    return words.get(at).before().isEmpty();
  }

  private static String together(List<Word> words) {
    StringBuilder text = new StringBuilder();
    words.forEach(word -> text.append(word.surface()));
    return text.toString();
  }
}
