package org.moothall.core.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermVectors;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** Reads the words of opinions back from their term vectors. For one thread. */
final class WordVectors {

  private final TermVectors vectors;

  WordVectors(IndexSearcher searcher) throws IOException {
    this.vectors = searcher.getIndexReader().termVectors();
  }

  /** The words of a document from first to last. */
  List<Cut> words(int document) throws IOException {
    Terms terms = vectors.get(document, OpinionDocument.WORDS);
    if (terms == null) {
      return List.of();
    }
    List<Cut> words = new ArrayList<>();
    TermsEnum each = terms.iterator();
    PostingsEnum places = null;
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      Cut cut = Cut.unpacked(term.utf8ToString());
      places = each.postings(places, PostingsEnum.POSITIONS);
      places.nextDoc();
      for (int i = places.freq(); i > 0; i--) {
        put(words, places.nextPosition(), cut);
      }
    }
    return words;
  }

  private static void put(List<Cut> words, int place, Cut cut) {
    if (place >= words.size()) {
      words.addAll(Collections.nCopies(place + 1 - words.size(), cut));
    }
    words.set(place, cut);
  }
}
