package org.moothall.core.search;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.moothall.core.theme.Corpus;
import org.moothall.core.theme.Corpus.Document;
import org.moothall.core.theme.Corpus.Word;

/** Reads one state of the index. For one thread. */
final class Finder {

  private static final SortField BY_ID = new SortField(OpinionDocument.ID, SortField.Type.STRING);
  private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, BY_ID);
  private static final Sort AS_STORED =
      new Sort(
          SortField.FIELD_DOC,
          BY_ID,
          new SortField(OpinionDocument.LANGUAGE, SortField.Type.STRING));

  /** Below it, two texts share a word by chance. */
  private static final double LEAST_CLOSENESS = 0.08;

  private static final int FEWEST_CANDIDATES = 50;

  private final IndexSearcher searcher;
  private final Analyzer analyzer;

  Finder(IndexSearcher searcher, Analyzer analyzer) {
    this.searcher = searcher;
    this.analyzer = analyzer;
  }

  /** The best matches, ties by id. */
  List<Hit> best(Query query, int most) throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc found : top(query, most, BEST_FIRST)) {
      hits.add(new Hit(text(found, 1), (float) ((FieldDoc) found).fields[0]));
    }
    return hits;
  }

  /** The opinions closest to a text, ties by id. */
  List<Hit> closest(String matter, String text, int most) throws IOException {
    Closeness closeness = new Closeness(searcher, analyzer);
    Map<String, Double> wanted = closeness.weights(text);
    Query query = Queries.anyOf(matter, Closeness.heaviest(wanted));
    WordVectors vectors = new WordVectors(searcher);
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc found : top(query, candidates(most), BEST_FIRST)) {
      String words =
          vectors.words(found.doc).stream()
              .map(c -> c.before() + c.surface())
              .collect(Collectors.joining());
      double close = Closeness.cosine(wanted, closeness.weights(words));
      if (close >= LEAST_CLOSENESS) {
        hits.add(new Hit(text(found, 1), (float) close));
      }
    }
    hits.sort(comparing(Hit::score, Comparator.reverseOrder()).thenComparing(Hit::id));
    return List.copyOf(hits.subList(0, Math.min(most, hits.size())));
  }

  private static int candidates(int most) {
    return Math.clamp(2L * most, FEWEST_CANDIDATES, Integer.MAX_VALUE);
  }

  /** All opinions that match, as their words. */
  Corpus corpus(Query query) throws IOException {
    Map<String, Vocabulary> vocabularies = new HashMap<>();
    WordVectors vectors = new WordVectors(searcher);
    List<Document> documents = new ArrayList<>();
    for (ScoreDoc found : top(query, Integer.MAX_VALUE, AS_STORED)) {
      Vocabulary vocabulary =
          vocabularies.computeIfAbsent(text(found, 2), code -> new Vocabulary(Language.of(code)));
      List<Word> words = vectors.words(found.doc).stream().map(vocabulary::word).toList();
      documents.add(new Document(text(found, 1), words));
    }
    return new Corpus(documents);
  }

  private ScoreDoc[] top(Query query, int most, Sort order) throws IOException {
    int all = Math.max(1, searcher.getIndexReader().maxDoc());
    return searcher.search(query, Math.min(most, all), order).scoreDocs;
  }

  private static String text(ScoreDoc found, int field) {
    return ((BytesRef) ((FieldDoc) found).fields[field]).utf8ToString();
  }
}
