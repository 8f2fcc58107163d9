package org.moothall.core.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.moothall.core.theme.Corpus.Document;
import org.moothall.opinion.Theme;

class ThemesProperties {

  private static final int MOST_THEMES = 15;

  @Property(tries = 200)
  void everyOpinionIsInExactlyOneTheme(@ForAll("corpora") Corpus corpus) {
    List<String> themed =
        Themes.find(corpus).stream().flatMap(theme -> theme.opinions().stream()).toList();

    assertThat(themed)
        .containsExactlyInAnyOrderElementsOf(
            corpus.documents().stream().map(Document::id).toList());
  }

  @Property(tries = 200)
  void theOrderInWhichOpinionsComeChangesNothing(
      @ForAll("corpora") Corpus corpus, @ForAll Random random) {
    List<Document> shuffled = new ArrayList<>(corpus.documents());
    Collections.shuffle(shuffled, random);

    assertThat(Themes.find(new Corpus(shuffled))).isEqualTo(Themes.find(corpus));
  }

  @Property(tries = 200)
  void themesAreNumberedBySize(@ForAll("corpora") Corpus corpus) {
    List<Theme> themes = Themes.find(corpus);

    for (int i = 0; i < themes.size(); i++) {
      assertThat(themes.get(i).id()).isEqualTo("t" + (i + 1));
      assertThat(themes.get(i).opinions()).isSorted().contains(themes.get(i).quote());
    }
    assertThat(themes).isSortedAccordingTo((a, b) -> Integer.compare(b.size(), a.size()));
    assertThat(themes).hasSizeLessThanOrEqualTo(MOST_THEMES + 1);
  }

  /** A label of one phrase may be all that its theme says, and is then left alone. */
  @Property(tries = 200)
  void everyThemeHasALabelAndNoTwoShareAPhrase(@ForAll("corpora") Corpus corpus) {
    Set<String> seen = new HashSet<>();
    for (Theme theme : Themes.find(corpus)) {
      assertThat(theme.label()).hasSizeBetween(1, 4);
      assertThat(theme.label()).allMatch(phrase -> seen.add(phrase) || theme.label().size() == 1);
    }
  }

  @Provide
  Arbitrary<Corpus> corpora() {
    Arbitrary<String> word =
        Arbitraries.of(
            "lift", "lifts", "noise", "night", "motor", "pay", "costs", "floor", "shed", "tree",
            "the", "of", "电梯", "采光", "补偿", "一楼", "的", "Uber", "15", ",");
    Arbitrary<String> text = word.list().ofMaxSize(8).map(words -> String.join(" ", words));
    return text.list().ofMaxSize(60).map(Corpora::of);
  }
}
