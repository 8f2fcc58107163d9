package org.moothall.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may be on a roster. */
class RosterTest {

  @Test
  void nobodyIsOnItTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Roster(List.of(resident("ann"), resident("ann"))))
        .withMessage("the roster has `ann` twice");
  }

  @Test
  void aTraitIsAFeatureAndAValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Candidate("ann", "Ann", Set.of(), Set.of("female"), 0, false))
        .withMessageContaining("`feature=value`");
  }

  @Test
  void traitsAreSorted() {
    Candidate ann =
        new Candidate("ann", "Ann", Set.of(), Set.of("party=no", "gender=female"), 0, false);
    assertThat(ann.traits()).containsExactly("gender=female", "party=no");
  }

  private static Candidate resident(String id) {
    return new Candidate(id, "", Set.of(), Set.of(), 0, false);
  }
}
