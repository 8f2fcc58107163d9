package org.moothall.core.search;

import static java.util.Comparator.comparingDouble;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/**
 * How close two texts are: the cosine of their terms, the rarer the heavier. 1 for texts of the
 * same terms, 0 for texts that share none; word order does not count.
 */
final class Closeness {

  private static final int MOST_TERMS = 64;

  private final IndexSearcher searcher;
  private final Analyzer analyzer;
  private final Map<String, Double> rarity = new HashMap<>();

  Closeness(IndexSearcher searcher, Analyzer analyzer) {
    this.searcher = searcher;
    this.analyzer = analyzer;
  }

  /**
   * The weights of a text's terms, in the order in which they come; function words count only when
   * there is nothing else.
   */
  Map<String, Double> weights(String text) throws IOException {
    Map<String, Double> telling = new LinkedHashMap<>();
    Map<String, Double> others = new LinkedHashMap<>();
    for (MatchTerm term : MatchTerm.of(text, analyzer)) {
      var weights = isFunctionWord(term.text()) ? others : telling;
      weights.merge(term.text(), rarity(term.text()), Double::sum);
    }
    return telling.isEmpty() ? others : telling;
  }

  private static boolean isFunctionWord(String term) {
    return Language.ENGLISH.functionWords().contains(term) || FunctionWords.CHINESE.contains(term);
  }

  /** The terms that weigh most, at most {@value #MOST_TERMS}. */
  static List<String> heaviest(Map<String, Double> weights) {
    return weights.entrySet().stream()
        .sorted(
            comparingDouble((Map.Entry<String, Double> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_TERMS)
        .map(Map.Entry::getKey)
        .toList();
  }

  static double cosine(Map<String, Double> some, Map<String, Double> others) {
    double shared = 0;
    for (Map.Entry<String, Double> entry : some.entrySet()) {
      shared += entry.getValue() * others.getOrDefault(entry.getKey(), 0.0);
    }
    return shared == 0 ? 0 : shared / (norm(some.values()) * norm(others.values()));
  }

  private static double norm(Collection<Double> weights) {
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    return Math.sqrt(squares);
  }

  private double rarity(String term) throws IOException {
    Double known = rarity.get(term);
    if (known != null) {
      return known;
    }
    int having = searcher.getIndexReader().docFreq(new Term(OpinionDocument.TEXT, term));
    double all = searcher.getIndexReader().maxDoc();
    double rarity = StrictMath.log(1 + all / Math.max(1, having));
    this.rarity.put(term, rarity);
    return rarity;
  }
}
