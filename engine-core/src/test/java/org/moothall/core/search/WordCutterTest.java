package org.moothall.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WordCutterTest {

  private final WordCutter cutter = new WordCutter();

  @AfterEach
  void close() {
    cutter.close();
  }

  @Test
  void cutsEnglishAtSpacesAndClausesAtPunctuation() {
    assertThat(cut("No lift, no vote!")).containsExactly("|No", " lift", "|no", " vote");
  }

  @Test
  void keepsTheSignsThatBelongToWords() {
    assertThat(cut("Pay $15/hour: that's 20% more, Self-Driving O’Neill"))
        .containsExactly(
            "|Pay", " $15", "/hour", "|that's", " 20%", " more", "|Self", "-Driving", " O’Neill");
  }

  @Test
  void cutsChineseIntoWords() {
    assertThat(cut("服务品质不好，计程车司机")).containsExactly("|服务", "品质", "不好", "|计程车", "司机");
  }

  @Test
  void cutsTraditionalChineseAsIfItWereSimplifiedAndKeepsItAsWritten() {
    assertThat(cut("服務品質不好，計程車司機")).containsExactly("|服務", "品質", "不好", "|計程車", "司機");
  }

  @Test
  void aSpaceBetweenChineseCharactersEndsAClause() {
    assertThat(cut("加装 电梯")).containsExactly("|加", "装", "|电梯");
  }

  @Test
  void cutsBothScriptsInOneText() {
    assertThat(cut("Uber司机 and 乘客")).containsExactly("|Uber", "司机", " and", " 乘客");
  }

  @Test
  void leavesAddressesOut() {
    assertThat(cut("See https://example.org/a?b=c or mail me@example.org now"))
        .containsExactly("|See", "|or", " mail", "|now");
  }

  @Test
  void aTextWithoutWordsIsOneWord() {
    assertThat(cut(" ?!? ")).containsExactly("|?!?");
    assertThat(cut("  ")).isEmpty();
  }

  @Test
  void whatWasCutComesBackFromItsPackedForm() {
    List<Cut> cuts = cutter.cut("Self-driving, 自动 0 '0'");

    assertThat(cuts).allSatisfy(cut -> assertThat(Cut.unpacked(cut.packed())).isEqualTo(cut));
  }

  private List<String> cut(String text) {
    return cutter.cut(text).stream()
        .map(cut -> (cut.before().equals("\n") ? "|" : cut.before()) + cut.surface())
        .collect(Collectors.toList());
  }
}
