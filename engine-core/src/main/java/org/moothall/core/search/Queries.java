package org.moothall.core.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Makes what people look for into queries of Lucene. */
final class Queries {

  private final Analyzer analyzer;
  private final WordCutter cutter;

  Queries(Analyzer analyzer, WordCutter cutter) {
    this.analyzer = analyzer;
    this.cutter = cutter;
  }

  /** All opinions of a matter. */
  static Query matter(String matter) {
    return new TermQuery(new Term(OpinionDocument.MATTER, matter));
  }

  /** The opinions of a matter with one term or more, the more and the rarer the better. */
  static Query anyOf(String matter, Collection<String> terms) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(matter(matter), Occur.FILTER);
    for (String term : terms) {
      query.add(new TermQuery(new Term(OpinionDocument.TEXT, term)), Occur.SHOULD);
    }
    return query.setMinimumNumberShouldMatch(1).build();
  }

  /** What a person looks for in a matter; empty when there is no word to go by. */
  Optional<Query> wanted(String matter, UserQuery wanted) {
    SearchWords words = SearchWords.of(wanted.words(), cutter);
    Set<Query> telling = exact(words.telling());
    Set<Query> phrases = exact(wanted.phrases());
    Set<Query> excluded = exact(wanted.excluded());
    if (telling.isEmpty() && phrases.isEmpty() && excluded.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(matter(matter), Occur.FILTER);
    excluded.forEach(phrase -> query.add(phrase, Occur.MUST_NOT));
    phrases.forEach(phrase -> query.add(phrase, Occur.MUST));
    if (!telling.isEmpty()) {
      query.add(any(telling), phrases.isEmpty() ? Occur.MUST : Occur.SHOULD);
      exact(words.others()).forEach(word -> query.add(word, Occur.SHOULD));
    } else if (phrases.isEmpty()) {
      query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    return Optional.of(query.build());
  }

  private static Query any(Set<Query> queries) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  private Set<Query> exact(Collection<String> texts) {
    Set<Query> queries = new LinkedHashSet<>();
    for (String text : texts) {
      exact(text).ifPresent(queries::add);
    }
    return queries;
  }

  /** A text as it stands; empty when it has no word. */
  private Optional<Query> exact(String text) {
    List<MatchTerm> terms = MatchTerm.of(text, analyzer);
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    if (terms.size() == 1) {
      return Optional.of(new TermQuery(new Term(OpinionDocument.TEXT, terms.getFirst().text())));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (MatchTerm term : terms) {
      phrase.add(new Term(OpinionDocument.TEXT, term.text()), term.position());
    }
    return Optional.of(phrase.build());
  }
}
