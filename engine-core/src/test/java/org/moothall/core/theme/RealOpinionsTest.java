package org.moothall.core.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.core.search.OpinionIndex;
import org.moothall.core.search.Said;
import org.moothall.opinion.Theme;

/** What people really wrote, sorted by people where that is known. */
class RealOpinionsTest {

  private static final int STEP = 3;

  /**
   * Every third text of a labelled set. The floors leave room for other choices as good, not for a
   * mistake; what is reached is in the measurements.
   */
  @ParameterizedTest
  @CsvSource({"banking77_test, 0.12, 0.50", "clinc10domains_test, 0.18, 0.32"})
  void themesAgreeWithWhatPeopleSorted(String set, double leastRand, double leastShared)
      throws IOException {
    List<String> labels = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<String> lines = Files.readAllLines(data("text/" + set + ".tsv"));
    for (int i = 0; i < lines.size(); i += STEP) {
      int tab = lines.get(i).indexOf('\t');
      labels.add(lines.get(i).substring(0, tab));
      texts.add(lines.get(i).substring(tab + 1));
    }
    List<Theme> themes = themes(texts);
    Agreement agreement = new Agreement(labels, sorted(themes));

    assertThat(themes).hasSizeBetween(8, 15);
    assertThat(agreement.adjustedRand()).isGreaterThan(leastRand);
    assertThat(agreement.normalisedMutualInformation()).isGreaterThan(leastShared);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brexit-consensus",
        "london-youth-policing",
        "nz-biodiversity",
        "seattle-15",
        "vtaiwan-uberx"
      })
  void labelsOfAConsultationAreReadable(String name) throws IOException {
    List<String> texts = statements(data("polis/" + name + "/comments.csv"));
    List<Theme> themes = themes(texts);

    assertThat(themes).hasSizeBetween(3, 15);
    assertThat(themes.stream().mapToInt(Theme::size).sum()).isEqualTo(texts.size());
    assertThat(themes)
        .allSatisfy(
            theme -> {
              assertThat(theme.label()).hasSizeBetween(2, 4).allMatch(RealOpinionsTest::isReadable);
              assertThat(theme.size()).isGreaterThan(1).isLessThan(texts.size() / 2);
            });
    assertThat(themes.stream().flatMap(theme -> theme.label().stream())).doesNotHaveDuplicates();
  }

  @Test
  void aChineseConsultationIsLabelledInItsOwnScript() throws IOException {
    List<Theme> themes = themes(statements(data("polis/vtaiwan-uberx/comments.csv")));

    assertThat(themes.stream().flatMap(theme -> theme.label().stream()))
        .contains("服務品質", "職業駕照", "共享經濟");
  }

  /** Two characters or more, and at neither end a word that says nothing. */
  private static boolean isReadable(String phrase) {
    Set<String> empty = Set.of("the", "of", "and", "to", "is", "的", "了", "是", "我", "我们", "應該");
    String[] words = phrase.toLowerCase(Locale.ROOT).split(" ");
    return phrase.length() > 1
        && !empty.contains(words[0])
        && !empty.contains(words[words.length - 1]);
  }

  private static List<Theme> themes(List<String> texts) {
    try (OpinionIndex index = OpinionIndex.open(Optional.empty())) {
      for (int i = 0; i < texts.size(); i++) {
        index.put("matter", Said.opinion("%05d".formatted(i), texts.get(i)));
      }
      return Themes.find(index.corpus("matter"));
    }
  }

  /** The theme of each text, in their order. */
  private static List<String> sorted(List<Theme> themes) {
    Map<String, String> byOpinion = new TreeMap<>();
    for (Theme theme : themes) {
      theme.opinions().forEach(opinion -> byOpinion.put(opinion, theme.id()));
    }
    return List.copyOf(byOpinion.values());
  }

  private static List<String> statements(Path comments) throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(comments)) {
      return rows.stream()
          .filter(row -> !row.getField("moderated").equals("-1"))
          .map(row -> row.getField("comment-body"))
          .toList();
    }
  }

  private static Path data(String name) {
    Path path = Path.of(System.getProperty("moothall.data", "../../shared/data")).resolve(name);
    assumeTrue(Files.exists(path), () -> "skipped: there is no `" + path + "`");
    return path;
  }
}
