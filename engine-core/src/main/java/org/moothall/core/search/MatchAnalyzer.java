package org.moothall.core.search;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Turns opinions and queries into what is compared: NFKC with case folded, traditional characters
 * simplified, Chinese and Japanese as single characters and pairs, English words without their
 * endings (Porter 2). The same for every language, so that a query need not say in which one it is.
 */
final class MatchAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream chain = new SimplifiedFilter(words);
    chain = new CJKBigramFilter(chain, CJKBigramFilter.HAN, true);
    chain = new EnglishPossessiveFilter(chain);
    return new TokenStreamComponents(words, new SnowballFilter(chain, new EnglishStemmer()));
  }

  @Override
  protected Reader initReader(String field, Reader text) {
    return new ICUNormalizer2CharFilter(text);
  }

  private static final class SimplifiedFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    SimplifiedFilter(TokenStream input) {
      super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      Simplified.simplify(term.buffer(), term.length());
      return true;
    }
  }
}
