package org.moothall.core.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.core.theme.Corpus.Document;
import org.moothall.core.theme.Corpus.Word;

/** Corpora from texts whose words stand between spaces; a comma ends a clause. */
final class Corpora {

  private static final Set<String> FUNCTION_WORDS =
      Set.of("a", "and", "at", "for", "in", "is", "it", "of", "on", "the", "to", "we", "的", "了");

  private static final Pattern WORD = Pattern.compile("(,?\\s*)([^\\s,]+)");

  private Corpora() {}

  /** The texts with the ids 000, 001 and so on. */
  static Corpus of(List<String> texts) {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      documents.add(document("%03d".formatted(i), texts.get(i)));
    }
    return new Corpus(documents);
  }

  static Corpus of(String... texts) {
    return of(List.of(texts));
  }

  static Document document(String id, String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String before = words.isEmpty() || matcher.group(1).contains(",") ? Word.BREAK : " ";
      words.add(word(matcher.group(2), before));
    }
    return new Document(id, words);
  }

  private static Word word(String surface, String before) {
    boolean ideographic = Character.isIdeographic(surface.codePointAt(0));
    String lower = surface.toLowerCase(Locale.ROOT);
    String term = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    String gap = ideographic && before.equals(" ") ? "" : before;
    return new Word(surface, term, FUNCTION_WORDS.contains(lower), gap);
  }
}
