package org.moothall.core.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** An opinion as the index keeps it: no stored field, its words as a term vector. */
final class OpinionDocument {

  /** The opinion's matter and id in one. */
  static final String KEY = "key";

  static final String MATTER = "matter";
  static final String ID = "id";
  static final String LANGUAGE = "language";

  /** What is matched; see {@link MatchAnalyzer}. */
  static final String TEXT = "text";

  /** The words as they were written, in order; see {@link Cut#packed}. */
  static final String WORDS = "words";

  private static final FieldType VECTOR = vector();

  private OpinionDocument() {}

  /** The term that only this opinion has. */
  static Term key(String matter, String opinion) {
    return new Term(KEY, matter.length() + ":" + matter + opinion);
  }

  static Document of(String matter, String opinion, String language, String text, List<Cut> cuts) {
    Document document = new Document();
    document.add(new StringField(KEY, key(matter, opinion).bytes(), Store.NO));
    document.add(new StringField(MATTER, matter, Store.NO));
    document.add(new SortedDocValuesField(ID, new BytesRef(opinion)));
    document.add(new SortedDocValuesField(LANGUAGE, new BytesRef(language)));
    document.add(new TextField(TEXT, text, Store.NO));
    document.add(new Field(WORDS, new CutStream(cuts), VECTOR));
    return document;
  }

  private static FieldType vector() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setOmitNorms(true);
    type.setStoreTermVectors(true);
    type.setStoreTermVectorPositions(true);
    type.freeze();
    return type;
  }

  private static final class CutStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<Cut> cuts;
    private Iterator<Cut> rest;

    CutStream(List<Cut> cuts) {
      this.cuts = cuts;
      this.rest = cuts.iterator();
    }

    @Override
    public void reset() {
      rest = cuts.iterator();
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (!rest.hasNext()) {
        return false;
      }
      term.append(rest.next().packed());
      step.setPositionIncrement(1);
      return true;
    }
  }
}
