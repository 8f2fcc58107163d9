package org.moothall.core.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.moothall.opinion.Theme;

/**
 * Finds what opinions speak of. Texts are linked with those most like them, communities of the
 * links become themes, and phrases of the texts name them. Every opinion is in exactly one theme.
 *
 * <p>Opinions in languages that share no word form themes apart, even when they speak of the same.
 */
public final class Themes {

  private Themes() {}

  /** The themes of a corpus, the largest first. */
  public static List<Theme> find(Corpus corpus) {
    List<Text> texts = Text.of(corpus);
    Partition themes = Clustering.of(texts);
    int[] quotes = Quotes.of(texts, themes);
    List<List<String>> labels = new Labels(texts, themes).choose(quotes);
    List<Theme> found = new ArrayList<>();
    for (int theme = 0; theme < themes.parts(); theme++) {
      String quote = texts.get(quotes[theme]).ids().getFirst();
      found.add(new Theme("", labels.get(theme), quote, opinions(texts, themes, theme)));
    }
    return numbered(found);
  }

  private static List<String> opinions(List<Text> texts, Partition themes, int theme) {
    List<String> ids = new ArrayList<>();
    for (int text = 0; text < texts.size(); text++) {
      if (themes.of()[text] == theme) {
        ids.addAll(texts.get(text).ids());
      }
    }
    ids.sort(Comparator.naturalOrder());
    return ids;
  }

  private static List<Theme> numbered(List<Theme> themes) {
    themes.sort(
        Comparator.comparingInt(Theme::size)
            .reversed()
            .thenComparing(theme -> theme.opinions().getFirst()));
    List<Theme> numbered = new ArrayList<>();
    for (Theme theme : themes) {
      String id = "t" + (numbered.size() + 1);
      numbered.add(new Theme(id, theme.label(), theme.quote(), theme.opinions()));
    }
    return numbered;
  }
}
