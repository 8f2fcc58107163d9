package org.moothall.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class GroupingOptionsTest {

  @Test
  void eachModeHasItsDefaults() {
    assertThat(GroupingOptions.of(GroupingMode.STABLE)).isEqualTo(GroupingOptions.STABLE);
    assertThat(GroupingOptions.of(GroupingMode.COMPATIBLE).maxGroups()).isEqualTo(5);
  }

  @Test
  void oneThingIsChangedAtATime() {
    assertThat(GroupingOptions.STABLE.withGroups(3).withMinVotes(5).withMaxGroups(4).withSeed(9))
        .isEqualTo(new GroupingOptions(GroupingMode.STABLE, OptionalInt.of(3), 4, 5, 9));
  }

  @Test
  void aPersonWithoutVotesCannotBeGrouped() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GroupingOptions.STABLE.withMinVotes(0))
        .withMessage("minVotes is 1 or more, but was `0`");
  }

  @Test
  void thereAreAsManyGroupsAsLettersAtMost() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GroupingOptions.STABLE.withMaxGroups(27))
        .withMessage("maxGroups is 1 to 26, but was `27`");
    assertThatIllegalArgumentException().isThrownBy(() -> GroupingOptions.STABLE.withMaxGroups(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GroupingOptions.STABLE.withGroups(0))
        .withMessage("groups is 1 to 26, but was `0`");
  }
}
