package org.moothall.core.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * What a query looks for.
 *
 * @param text as {@link MatchAnalyzer} writes it
 * @param position its place in the text it comes from, from 0
 * @param type its type, as the filters of Lucene name it
 */
record MatchTerm(String text, int position, String type) {

  /**
   * The terms that tell a text best, first to last: pairs of Chinese characters, single characters
   * only where they stand alone, and words.
   */
  static List<MatchTerm> of(String text, Analyzer analyzer) {
    List<MatchTerm> all = all(text, analyzer);
    BitSet paired = new BitSet();
    for (MatchTerm term : all) {
      if (term.type.equals(CJKBigramFilter.DOUBLE_TYPE)) {
        paired.set(term.position, term.position + 2);
      }
    }
    all.removeIf(
        term -> term.type.equals(CJKBigramFilter.SINGLE_TYPE) && paired.get(term.position));
    return all;
  }

  private static List<MatchTerm> all(String text, Analyzer analyzer) {
    List<MatchTerm> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(OpinionDocument.TEXT, text)) {
      TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
      PositionIncrementAttribute step = tokens.getAttribute(PositionIncrementAttribute.class);
      TypeAttribute type = tokens.getAttribute(TypeAttribute.class);
      tokens.reset();
      int position = -1;
      while (tokens.incrementToken()) {
        position += step.getPositionIncrement();
        terms.add(new MatchTerm(term.getBytesRef().utf8ToString(), position, type.type()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }
}
