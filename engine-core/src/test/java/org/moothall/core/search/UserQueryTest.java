package org.moothall.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UserQueryTest {

  @Test
  void readsWordsPhrasesAndExclusions() {
    UserQuery query = UserQuery.read("cheap lift \"level entry\" -glass -\"steel frame\" now");

    assertThat(query.words()).extracting(String::strip).contains("cheap lift", "now");
    assertThat(query.phrases()).containsExactly("level entry");
    assertThat(query.excluded()).containsExactly("glass", "steel frame");
  }

  @Test
  void readsTheQuotationMarksOfOthers() {
    assertThat(UserQuery.read("我要“加装电梯”和「扶手」 -«bruit»"))
        .isEqualTo(new UserQuery(List.of("我要", "和", " "), List.of("加装电梯", "扶手"), List.of("bruit")));
  }

  @Test
  void takesWhatIsOddForWords() {
    assertThat(UserQuery.read("a 5\" pipe - or -- more").phrases()).isEmpty();
    assertThat(UserQuery.read("self-driving - cars --fast -").excluded()).isEmpty();
    assertThat(UserQuery.read("").words()).isEmpty();
  }

  @Test
  void readsNoMoreThanAPersonTypes() {
    UserQuery query = UserQuery.read("a ".repeat(5_000));

    assertThat(query.words()).hasSize(1).first().asString().hasSize(UserQuery.LONGEST);
  }
}
