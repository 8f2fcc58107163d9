package org.moothall.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.StorageException;
import org.moothall.core.theme.Corpus.Document;
import org.moothall.record.Head;

class OpinionIndexTest {

  private static final Head HEAD = new Head(7, "ab".repeat(32));

  private final OpinionIndex index = OpinionIndex.open(Optional.empty());

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void findsWordsWhateverTheirCaseWidthAndPlural() {
    put("a", "The Elevators are too loud.");
    put("b", "Plant more trees!");

    assertThat(search("elevator")).containsExactly("a");
    assertThat(search("ＴＲＥＥ")).containsExactly("b");
    assertThat(search("bridge")).isEmpty();
  }

  @Test
  void findsChineseInEitherScript() {
    put("a", "計程車司機的服務品質");
    put("b", "网约车平台应该依法纳税");

    assertThat(search("计程车")).containsExactly("a");
    assertThat(search("納稅")).containsExactly("b");
    assertThat(search("司机 平台")).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void whoHasMoreOfTheWordsComesFirst() {
    put("a", "电梯费用谁来出");
    put("b", "电梯晚上噪音大");
    put("c", "一楼晚上噪音大，电梯不要装在窗前");

    assertThat(search("电梯噪音").subList(0, 2)).containsExactly("b", "c");
    assertThat(search("一楼")).containsExactly("c");
  }

  @Test
  void functionWordsCountOnlyWhenThereIsNothingElse() {
    put("a", "the lift");
    put("b", "to be or not to be");

    assertThat(search("what of the lift?")).containsExactly("a");
    assertThat(search("to be")).containsExactly("b");
  }

  @Test
  void quotedWordsStandTogether() {
    put("a", "raise the minimum wage");
    put("b", "the minimum is a fair wage");
    put("c", "加装电梯要公平，电梯要加装");

    assertThat(search("\"minimum wages\"")).containsExactly("a");
    assertThat(search("“minimum wage”")).containsExactly("a");
    assertThat(search("「加装电梯」")).containsExactly("c");
    assertThat(search("\"电梯公平\"")).isEmpty();
  }

  @Test
  void wordsWithMinusAreLeftOut() {
    put("a", "a lift with a mirror");
    put("b", "a lift with a seat");
    put("c", "a self-driving bus");

    assertThat(search("lift -mirror")).containsExactly("b");
    assertThat(search("-lift")).containsExactly("c");
    assertThat(search("self-driving")).containsExactly("c");
    assertThat(search("lift - mirror --seat").subList(0, 2)).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void searchStaysWithinTheMatter() {
    index.put("lift", Said.opinion("a", "a quiet lift"));
    index.put("park", Said.opinion("a", "a quiet park"));

    assertThat(index.search("park", "quiet", 10)).extracting(Hit::id).containsExactly("a");
    assertThat(index.search("lift", "park", 10)).isEmpty();
    assertThat(index.search("bridge", "quiet", 10)).isEmpty();
  }

  @Test
  void equalHitsAreInTheOrderOfTheirIds() {
    for (String id : List.of("d", "a", "c", "b")) {
      put(id, "same words");
    }

    assertThat(search("words")).containsExactly("a", "b", "c", "d");
    assertThat(index.search("lift", "words", 3)).extracting(Hit::id).containsExactly("a", "b", "c");
    assertThat(similar("same words")).containsExactly("a", "b", "c", "d");
  }

  @Test
  void similarPutsTheSameWordsFirst() {
    put("a", "The lift would be too loud at night for the ground floor.");
    put("b", "A loud lift at night is too much for us on the ground floor!");
    put(
        "c",
        "Nights are loud already. The bar closes at two and the lift bell rings all night long.");
    put("d", "Who pays for the maintenance?");

    List<Hit> hits =
        index.similar("lift", "the lift would be too loud at night for the ground floor", 10);

    assertThat(hits).extracting(Hit::id).containsExactly("a", "b", "c");
    assertThat(hits.getFirst().score()).isCloseTo(1, offset(1e-6f));
  }

  @Test
  void similarKnowsWhatWasSaidInChinese() {
    put("a", "一楼采光会受影响，希望给一楼补偿");
    put("b", "希望给采光受影响的一楼住户补偿");
    put("c", "维修基金不够，谁来出维保的钱");

    assertThat(similar("一樓採光受影響，應該補償")).containsExactlyInAnyOrder("a", "b");
    assertThat(similar("停车位不够")).doesNotContain("a", "b");
    assertThat(similar("???")).isEmpty();
  }

  @Test
  void aChangedOpinionIsFoundByItsNewWordsOnly() {
    put("a", "a lift");
    put("a", "a ramp");

    assertThat(search("lift")).isEmpty();
    assertThat(search("ramp")).containsExactly("a");
  }

  @Test
  void rejectedAndForgottenOpinionsAreNotFound() {
    put("a", "a lift");
    put("b", "a lift");
    index.put("lift", Said.rejected("a", "a lift"));
    index.put("lift", Said.forgotten("b"));

    assertThat(search("lift")).isEmpty();
    assertThat(index.corpus("lift").documents()).isEmpty();
  }

  @Test
  void theCorpusHasTheWordsInTheirOrder() {
    put("b", "Self-driving cars cost $15, don't they?");
    put("a", "加裝電梯");

    List<Document> documents = index.corpus("lift").documents();

    assertThat(documents).extracting(Document::id).containsExactly("a", "b");
    assertThat(documents.get(1).words())
        .extracting(word -> word.before() + word.surface())
        .containsExactly("\nSelf", "-driving", " cars", " cost", " $15", "\ndon't", " they");
    assertThat(documents.get(1).words())
        .extracting(word -> word.function() ? "" : word.term())
        .containsExactly("self", "drive", "car", "cost", "$15", "", "");
    assertThat(documents.get(0).words())
        .extracting(word -> word.surface() + "=" + word.term())
        .containsExactly("加=加", "裝=装", "電梯=电梯");
  }

  @Test
  void theLanguageThatIsGivenDecidesWhatIsAFunctionWord() {
    index.put("lift", Said.in("de", "a", "die Treppen und die Aufzüge"));

    assertThat(index.corpus("lift").documents().getFirst().words())
        .filteredOn(word -> !word.function())
        .extracting(word -> word.surface() + "=" + word.term())
        .containsExactly("Treppen=trepp", "Aufzüge=aufzug");
  }

  @Test
  void whatWasCommittedIsThereAfterReopening(@TempDir Path directory) {
    try (OpinionIndex first = OpinionIndex.open(Optional.of(directory.resolve("index")))) {
      assertThat(first.head()).isEqualTo(Head.EMPTY);
      first.put("lift", Said.opinion("a", "a lift"));
      first.commit(HEAD);
      first.put("lift", Said.opinion("b", "a lift"));
    }
    try (OpinionIndex second = OpinionIndex.open(Optional.of(directory.resolve("index")))) {
      assertThat(second.head()).isEqualTo(HEAD);
      assertThat(second.search("lift", "lift", 10)).extracting(Hit::id).containsExactly("a");
    }
  }

  @Test
  void clearingForgetsEverything() {
    put("a", "a lift");
    index.commit(HEAD);
    index.clear();

    assertThat(index.head()).isEqualTo(Head.EMPTY);
    assertThat(search("lift")).isEmpty();
  }

  @Test
  void twoIndexesNeverShareADirectory(@TempDir Path directory) {
    try (OpinionIndex first = OpinionIndex.open(Optional.of(directory))) {
      first.put("lift", Said.opinion("a", "a lift"));
      first.commit(HEAD);

      assertThatThrownBy(() -> OpinionIndex.open(Optional.of(directory)))
          .isInstanceOf(StorageException.class)
          .hasMessageContaining("is in use")
          .extracting(e -> ((StorageException) e).code())
          .isEqualTo("MOOT-3302");
      assertThat(first.search("lift", "lift", 10)).hasSize(1);
    }
  }

  @Test
  void aPlaceThatIsNoDirectoryIsAStorageFailure(@TempDir Path directory) throws Exception {
    Path file = Files.writeString(directory.resolve("index"), "no index");

    assertThatThrownBy(() -> OpinionIndex.open(Optional.of(file)))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining(file.toString())
        .extracting(e -> ((StorageException) e).code())
        .isEqualTo("MOOT-3301");
    assertThat(file).hasContent("no index");
  }

  @Test
  void closingTwiceIsFineAndUsingItAfterwardsIsNot() {
    index.close();
    index.close();

    assertThatIllegalStateException().isThrownBy(() -> search("lift"));
  }

  @Test
  void asksForOneHitAtLeast() {
    assertThatIllegalArgumentException().isThrownBy(() -> index.search("lift", "lift", 0));
    assertThatIllegalArgumentException().isThrownBy(() -> index.similar("lift", "lift", 0));
  }

  private void put(String id, String text) {
    index.put("lift", Said.opinion(id, text));
  }

  private List<String> search(String query) {
    return index.search("lift", query, 10).stream().map(Hit::id).toList();
  }

  private List<String> similar(String text) {
    return index.similar("lift", text, 10).stream().map(Hit::id).toList();
  }
}
