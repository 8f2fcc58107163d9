package org.moothall.core.group.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LineageTest {

  private final Lineage lineage = new Lineage();

  @Test
  void aGroupKeepsItsNumberWhenItIsNoLongerTheLargest() {
    assertThat(lineage.numbers(2, groups("aaabb"), Map.of())).containsExactly(0, 1);
    assertThat(lineage.numbers(2, groups("bbbaaaa"), numbers("00011")))
        .as("the second group of today is made of the two of number 1 and newcomers")
        .containsExactly(1, 0);
  }

  @Test
  void peopleWhoCameOrLeftCountOnNeitherSide() {
    lineage.numbers(1, groups("aa"), Map.of());

    assertThat(lineage.numbers(2, groups("a.bbbbbbb"), numbers("00"))).containsExactly(0, 1);
  }

  @Test
  void whenAGroupSplitsTheLargerPartKeepsTheNumber() {
    lineage.numbers(1, groups("aaaaa"), Map.of());

    assertThat(lineage.numbers(2, groups("aabbb"), numbers("00000"))).containsExactly(1, 0);
  }

  @Test
  void numbersOfGroupsThatAreGoneAreNotGivenAgain() {
    lineage.numbers(3, groups("aaabbbccc"), Map.of());
    assertThat(lineage.numbers(1, groups("aaaaaa"), numbers("000111222"))).containsExactly(0);

    assertThat(lineage.numbers(2, groups("aaabbb"), numbers("000000"))).containsExactly(0, 3);
  }

  @Test
  void everybodyElsewhereIsANewGroup() {
    lineage.numbers(2, groups("aabb"), Map.of());

    assertThat(lineage.numbers(2, groups("....aabb"), numbers("0011"))).containsExactly(2, 3);
  }

  /** One letter a person: the group, or a dot for nobody. */
  private static Map<String, Integer> groups(String letters) {
    return people(letters, 'a');
  }

  private static Map<String, Integer> numbers(String digits) {
    return people(digits, '0');
  }

  private static Map<String, Integer> people(String signs, char first) {
    Map<String, Integer> people = new TreeMap<>();
    for (int i = 0; i < signs.length(); i++) {
      if (signs.charAt(i) != '.') {
        people.put("person-" + i, signs.charAt(i) - first);
      }
    }
    return people;
  }
}
