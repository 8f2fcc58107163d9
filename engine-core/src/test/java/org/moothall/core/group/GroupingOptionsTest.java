package org.moothall.core.group;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class GroupingOptionsTest {

  @Test
  void aPersonWithoutVotesCannotBeGrouped() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GroupingOptions(0, 5))
        .withMessage("minVotes is 1 or more, but was `0`");
  }

  @Test
  void thereAreAsManyGroupsAsLettersAtMost() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GroupingOptions(7, 27))
        .withMessage("maxGroups is 1 to 26, but was `27`");
    assertThatIllegalArgumentException().isThrownBy(() -> new GroupingOptions(7, 0));
  }
}
