package org.moothall.core.search;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * What is known of a language whose words have endings: which of them only hold sentences together,
 * and how to take the endings off. Chinese needs no entry; its words are told by their script.
 *
 * @param functionWords in lower case
 * @param stemmer makes a stemmer, which one thread may use at a time
 */
record Language(Set<?> functionWords, Supplier<SnowballStemmer> stemmer) {

  /** For a language that nobody named or that is not known here. */
  static final Language ENGLISH = new Language(FunctionWords.read("en"), EnglishStemmer::new);

  private static final Map<String, Language> KNOWN =
      Map.ofEntries(
          Map.entry("en", ENGLISH),
          Map.entry("da", new Language(DanishAnalyzer.getDefaultStopSet(), DanishStemmer::new)),
          Map.entry("de", new Language(GermanAnalyzer.getDefaultStopSet(), GermanStemmer::new)),
          Map.entry("es", new Language(SpanishAnalyzer.getDefaultStopSet(), SpanishStemmer::new)),
          Map.entry("fi", new Language(FinnishAnalyzer.getDefaultStopSet(), FinnishStemmer::new)),
          Map.entry("fr", new Language(FrenchAnalyzer.getDefaultStopSet(), FrenchStemmer::new)),
          Map.entry("it", new Language(ItalianAnalyzer.getDefaultStopSet(), ItalianStemmer::new)),
          Map.entry("nl", new Language(DutchAnalyzer.getDefaultStopSet(), DutchStemmer::new)),
          Map.entry(
              "no", new Language(NorwegianAnalyzer.getDefaultStopSet(), NorwegianStemmer::new)),
          Map.entry(
              "pt", new Language(PortugueseAnalyzer.getDefaultStopSet(), PortugueseStemmer::new)),
          Map.entry("ru", new Language(RussianAnalyzer.getDefaultStopSet(), RussianStemmer::new)),
          Map.entry("sv", new Language(SwedishAnalyzer.getDefaultStopSet(), SwedishStemmer::new)));

  /** Whether something is known of a language, by its ISO 639-1 code. */
  static boolean isKnown(String code) {
    return KNOWN.containsKey(code);
  }

  /** The language of an ISO 639-1 code, English when it is not known. */
  static Language of(String code) {
    return KNOWN.getOrDefault(code, ENGLISH);
  }
}
