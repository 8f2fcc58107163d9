package org.moothall.core.theme;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moothall.core.theme.Corpus.Word;

/**
 * Names themes by the phrases that tell them from one another. A phrase names one theme only, and
 * the better the more texts there have it, the fewer elsewhere do, and the longer it is.
 */
final class Labels {

  private static final int MOST_PHRASES = 4;
  private static final int FEWEST_PHRASES = 2;
  private static final int FEWEST_TEXTS = 2;
  private static final int MOST_CANDIDATES = 100;

  /** What a phrase scores per text when it is as frequent elsewhere. */
  private static final double COMMONPLACE = 0.1;

  /** How far below the best phrase of its theme a phrase may score. */
  private static final double WORTH_NAMING = 0.25;

  private static final int OPENING_WORDS = 6;

  private static final Comparator<Claim> BEST_FIRST =
      comparingDouble(Claim::score)
          .reversed()
          .thenComparing(claim -> claim.phrase.key())
          .thenComparing(Claim::theme);

  private final List<Text> texts;
  private final Partition themes;
  private final int[] sizes;
  private final boolean[] ideographic;
  private final Map<String, Phrase> phrases;
  private final List<List<Phrase>> labels = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  private record Claim(Phrase phrase, int theme, double score) {}

  Labels(List<Text> texts, Partition themes) {
    this.texts = texts;
    this.themes = themes;
    this.sizes = themes.sizes();
    this.ideographic = new boolean[themes.parts()];
    for (int text = 0; text < texts.size(); text++) {
      ideographic[themes.of()[text]] = texts.get(text).ideographic();
    }
    this.phrases = Phrases.common(texts, themes, FEWEST_TEXTS);
  }

  /**
   * The label of each theme, its best phrase first. Themes that share too few phrases borrow from
   * their quote, then from all their texts.
   *
   * @param quotes the text that speaks for each theme
   */
  List<List<String>> choose(int[] quotes) {
    List<Claim> claims = new ArrayList<>();
    for (int theme = 0; theme < themes.parts(); theme++) {
      labels.add(new ArrayList<>());
      claims.addAll(claims(theme));
    }
    grant(claims, MOST_PHRASES);
    for (int theme = 0; theme < themes.parts(); theme++) {
      grant(borrowed(texts.get(quotes[theme]), theme), FEWEST_PHRASES);
    }
    for (int text = 0; text < texts.size(); text++) {
      int theme = themes.of()[text];
      if (labels.get(theme).size() < FEWEST_PHRASES) {
        grant(borrowed(texts.get(text), theme), FEWEST_PHRASES);
      }
    }
    return written(quotes);
  }

  private List<List<String>> written(int[] quotes) {
    List<List<String>> written = new ArrayList<>();
    for (int theme = 0; theme < themes.parts(); theme++) {
      List<String> label = labels.get(theme).stream().map(Phrase::mostCommonForm).toList();
      written.add(label.isEmpty() ? List.of(opening(texts.get(quotes[theme]))) : label);
    }
    return written;
  }

  private void grant(List<Claim> claims, int most) {
    claims.stream().sorted(BEST_FIRST).forEach(claim -> grant(claim, most));
  }

  private void grant(Claim claim, int most) {
    List<Phrase> label = labels.get(claim.theme);
    if (label.size() < most
        && label.stream().noneMatch(claim.phrase::overlaps)
        && taken.add(claim.phrase.key())) {
      label.add(claim.phrase);
    }
  }

  /** The phrases worth naming a theme after. */
  private List<Claim> claims(int theme) {
    List<Claim> best =
        phrases.values().stream()
            .filter(phrase -> phrase.texts(theme) >= FEWEST_TEXTS)
            .map(phrase -> new Claim(phrase, theme, score(phrase, theme)))
            .filter(claim -> claim.score > 0)
            .sorted(BEST_FIRST)
            .limit(MOST_CANDIDATES)
            .toList();
    return best.stream()
        .filter(claim -> claim.score >= WORTH_NAMING * best.getFirst().score)
        .filter(claim -> best.stream().noneMatch(other -> standsFor(other, claim)))
        .toList();
  }

  /** Whether a phrase mostly occurs as part of a longer one, which then says it better. */
  private static boolean standsFor(Claim whole, Claim part) {
    return whole.phrase.contains(part.phrase)
        && 2 * whole.phrase.texts(whole.theme) >= part.phrase.texts(part.theme);
  }

  /** The phrases of one text, shared with others or not. */
  private List<Claim> borrowed(Text text, int theme) {
    List<Claim> claims = new ArrayList<>();
    Phrases.in(text)
        .forEach(
            (key, places) -> {
              Phrase phrase = phrases.get(key);
              if (phrase == null) {
                phrase = new Phrase(places.getFirst(), themes.parts());
                phrase.standsIn(theme, places);
              }
              claims.add(new Claim(phrase, theme, score(phrase, theme)));
            });
    return claims;
  }

  private double score(Phrase phrase, int theme) {
    int all = 0;
    int size = 0;
    for (int other = 0; other < themes.parts(); other++) {
      if (ideographic[other] == ideographic[theme]) {
        all += phrase.texts(other);
        size += sizes[other];
      }
    }
    int here = phrase.texts(theme);
    double timesAsFrequent = (double) here * size / ((double) sizes[theme] * all);
    return here * (COMMONPLACE + StrictMath.log(timesAsFrequent)) * phrase.weight();
  }

  /** The first words of a text that has no phrase, such as one of function words. */
  private static String opening(Text quote) {
    List<Word> words = quote.words();
    return words.isEmpty()
        ? "…"
        : Phrase.form(words.subList(0, Math.min(OPENING_WORDS, words.size())));
  }
}
