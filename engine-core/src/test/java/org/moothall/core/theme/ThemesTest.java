package org.moothall.core.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moothall.opinion.Theme;

class ThemesTest {

  private static final List<String> NOISE =
      List.of(
          "the motor noise at night keeps children awake",
          "night noise of the motor is too loud",
          "we fear motor noise in the bedroom at night",
          "motor noise, bedroom wall, no sleep at night",
          "Motor noise at night wakes the baby",
          "a quiet motor please, bedroom is next to the shaft",
          "noise of the motor in the bedroom",
          "loud motor at night, no sleep");

  private static final List<String> COST =
      List.of(
          "top floors should pay the larger share of costs",
          "ground floor should not pay a share of costs",
          "split the costs fairly, upper floors pay more",
          "who will pay maintenance costs in ten years",
          "maintenance costs are shared by all who pay",
          "pay by floor, a fair share of costs for everybody",
          "a fair share for each floor to pay",
          "the share we pay for maintenance should be fixed");

  private static final List<String> LIGHT =
      List.of(
          "一楼 的 采光 受 影响",
          "采光 不好 要 补偿 一楼",
          "玻璃 井道 不 挡 采光",
          "一楼 采光 没有 了 谁 补偿",
          "井道 用 玻璃 采光 好 一点",
          "影响 采光 的 住户 要 补偿",
          "采光 补偿 写进 协议",
          "一楼 补偿 多少 采光 怎么 算");

  @Test
  void opinionsOnOneSubjectAreOneTheme() {
    List<Theme> themes = Themes.find(Corpora.of(both(NOISE, COST)));

    assertThat(themes).extracting(Theme::id).containsExactly("t1", "t2");
    assertThat(themes).extracting(Theme::opinions).containsExactlyInAnyOrder(ids(0, 8), ids(8, 16));
  }

  @Test
  void labelsAreTheWordsOfPeople() {
    List<Theme> themes = Themes.find(Corpora.of(both(NOISE, COST)));

    assertThat(theme(themes, "000").label()).hasSizeBetween(2, 4).contains("motor noise", "night");
    assertThat(theme(themes, "008").label()).hasSizeBetween(2, 4).contains("share of costs", "pay");
  }

  @Test
  void languagesThatShareNoWordHaveThemesOfTheirOwn() {
    List<Theme> themes = Themes.find(Corpora.of(both(both(LIGHT, NOISE), COST)));

    assertThat(themes).hasSize(3);
    Theme light = theme(themes, "000");
    assertThat(light.opinions()).isEqualTo(ids(0, 8));
    assertThat(light.label()).contains("采光", "补偿").allMatch(phrase -> phrase.length() >= 2);
  }

  @Test
  void theQuoteIsOneOfTheThemesOpinions() {
    for (Theme theme : Themes.find(Corpora.of(both(NOISE, COST)))) {
      assertThat(theme.opinions()).contains(theme.quote());
    }
  }

  @Test
  void oneOpinionIsATheme() {
    assertThat(Themes.find(Corpora.of("the lift stops at the third floor")))
        .containsExactly(
            new Theme("t1", List.of("lift stops", "third floor"), "000", List.of("000")));
  }

  @Test
  void noOpinionsMakeNoTheme() {
    assertThat(Themes.find(Corpora.of())).isEmpty();
  }

  @Test
  void opinionsWithoutASharedWordAreNotTornApart() {
    List<Theme> themes = Themes.find(Corpora.of("bicycles", "gardens", "parking", "dogs", "noise"));

    assertThat(themes).extracting(Theme::size).containsExactly(5);
  }

  @Test
  void opinionsOfFunctionWordsAreCalledByTheirFirstWords() {
    List<Theme> themes = Themes.find(Corpora.of("it is of the", "to the"));

    assertThat(themes).hasSize(1);
    assertThat(themes.getFirst().label()).containsExactly("it is of the");
  }

  @Test
  void opinionsWithoutAnyWordHaveATheme() {
    List<Theme> themes = Themes.find(Corpora.of("", ""));

    assertThat(themes).extracting(Theme::size).containsExactly(2);
    assertThat(themes.getFirst().label()).isNotEmpty();
  }

  @Test
  void manyWhoSayTheSameCountAsManyAndWeighAsOne() {
    List<String> texts = new ArrayList<>(both(NOISE, COST));
    texts.addAll(Collections.nCopies(500, "Loud motor at night, no sleep"));
    List<Theme> themes = Themes.find(Corpora.of(texts));

    assertThat(themes).hasSize(2);
    assertThat(themes.getFirst().opinions()).contains("007", "016", "515").hasSize(508);
    assertThat(themes.getFirst().label()).contains("motor noise");
  }

  @Test
  void formsOfAWordAreCountedTogetherAndTheMostCommonIsShown() {
    List<Theme> themes =
        Themes.find(
            Corpora.of(
                "old bicycle in the shed",
                "remove old bicycles",
                "Bicycles block the stairs",
                "too many bicycles",
                "where do bicycles go"));

    assertThat(themes.getFirst().label()).contains("bicycles").doesNotContain("bicycle");
  }

  private static Theme theme(List<Theme> themes, String opinion) {
    return themes.stream().filter(t -> t.opinions().contains(opinion)).findFirst().orElseThrow();
  }

  private static List<String> both(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private static List<String> ids(int from, int to) {
    return Stream.iterate(from, i -> i < to, i -> i + 1).map("%03d"::formatted).toList();
  }
}
