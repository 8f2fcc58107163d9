package org.moothall.core.theme;

import static java.util.Comparator.comparing;

import java.util.List;

/**
 * Opinions as their words, in the order people wrote them.
 *
 * @param documents one an opinion, sorted by id
 */
public record Corpus(List<Document> documents) {

  public Corpus {
    documents = documents.stream().sorted(comparing(Document::id)).toList();
  }

  /**
   * An opinion.
   *
   * @param id unique within the corpus
   * @param words its words from first to last; none when it says nothing that is a word
   */
  public record Document(String id, List<Word> words) {
    public Document {
      words = List.copyOf(words);
    }
  }

  /**
   * A word where it stands.
   *
   * @param surface as it was written
   * @param term what all its forms have in common: lower case, without its ending, in one script
   * @param function whether it only holds a sentence together, as "the" or "的" do
   * @param before what stands between it and the word before: nothing, a space, a sign such as a
   *     hyphen, or {@link #BREAK}
   */
  public record Word(String surface, String term, boolean function, String before) {

    /** Stands before the first word, and where punctuation ends a clause. */
    public static final String BREAK = "\n";

    /** Whether a clause starts here. */
    public boolean opensClause() {
      return before.equals(BREAK);
    }
  }
}
