package org.moothall.core.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moothall.core.theme.Corpus.Document;
import org.moothall.core.theme.Corpus.Word;

/**
 * What one opinion says, or several in the very same words.
 *
 * @param words from first to last
 * @param ids of the opinions, sorted
 */
record Text(List<Word> words, List<String> ids) {

  /** The different texts of a corpus, in the order of their first ids. */
  static List<Text> of(Corpus corpus) {
    Map<List<String>, Text> texts = new LinkedHashMap<>();
    for (Document document : corpus.documents()) {
      List<String> terms = document.words().stream().map(Word::term).toList();
      texts
          .computeIfAbsent(terms, same -> new Text(document.words(), new ArrayList<>()))
          .ids
          .add(document.id());
    }
    return List.copyOf(texts.values());
  }

  /** Whether it is written without gaps between words for the most part, as Chinese is. */
  boolean ideographic() {
    long ideographic = words.stream().filter(Text::ideographic).count();
    return 2 * ideographic > words.size();
  }

  /** Whether a word is written in characters that each stand for a syllable or a word. */
  static boolean ideographic(Word word) {
    return Character.isIdeographic(word.term().isEmpty() ? ' ' : word.term().codePointAt(0));
  }
}
