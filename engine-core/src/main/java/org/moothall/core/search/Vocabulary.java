package org.moothall.core.search;

import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.Map;
import org.moothall.core.theme.Corpus.Word;
import org.tartarus.snowball.SnowballStemmer;

/** Tells of each word of a language what it stands for. For one thread. */
final class Vocabulary {

  private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

  private final Map<Cut, Word> words = new HashMap<>();
  private final Language language;
  private final SnowballStemmer stemmer;

  Vocabulary(Language language) {
    this.language = language;
    this.stemmer = language.stemmer().get();
  }

  /** The word that was cut; the same object each time. */
  Word word(Cut cut) {
    return words.computeIfAbsent(cut, this::look);
  }

  private Word look(Cut cut) {
    String folded = FOLD.normalize(cut.surface()).replace('’', '\'');
    if (folded.codePoints().anyMatch(Character::isIdeographic)) {
      String simplified = Simplified.of(folded);
      boolean function = FunctionWords.CHINESE.contains(simplified);
      return new Word(cut.surface(), simplified, function, cut.before());
    }
    boolean function = language.functionWords().contains(folded);
    return new Word(cut.surface(), stem(folded), function, cut.before());
  }

  private String stem(String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
