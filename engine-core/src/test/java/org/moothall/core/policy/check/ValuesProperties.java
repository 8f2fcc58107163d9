package org.moothall.core.policy.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import org.moothall.core.policy.check.Values.Range;
import org.moothall.core.policy.check.Values.Ranges;
import org.moothall.core.policy.check.Values.Words;
import org.moothall.core.policy.drl.Numbers;

/** Sets of values are sets: what is in them is in them, however they were put together. */
class ValuesProperties {

  private static final List<Long> PROBES =
      List.of(-Numbers.MOST, -3L, -2L, -1L, 0L, 1L, 2L, 3L, 4L, Numbers.MOST);

  @Provide
  Arbitrary<Values> ranges() {
    var bound = Arbitraries.longs().between(-4, 4);
    return Combinators.combine(bound, bound, bound, bound, Arbitraries.of(true, false))
        .as((a, b, c, d, inverted) -> ranges(a, b, c, d, inverted));
  }

  private static Values ranges(long a, long b, long c, long d, boolean inverted) {
    var both = Ranges.of(a, b).or(Ranges.of(c, d));
    return inverted ? both.not() : both;
  }

  @Property(tries = 500)
  void rangesAreSets(@ForAll("ranges") Values a, @ForAll("ranges") Values b) {
    for (var number : PROBES) {
      assertThat(has(a.and(b), number)).isEqualTo(has(a, number) && has(b, number));
      assertThat(has(a.or(b), number)).isEqualTo(has(a, number) || has(b, number));
      assertThat(has(a.not(), number)).isNotEqualTo(has(a, number));
    }
    assertThat(a.and(a.not()).isEmpty()).isTrue();
    assertThat(a.or(a.not()).isAll()).isTrue();
    assertThat(a.and(b).isWithin(a)).isTrue();
  }

  private static boolean has(Values values, long number) {
    return ((Ranges) values).ranges().stream().anyMatch(range -> isIn(range, number));
  }

  private static boolean isIn(Range range, long number) {
    return range.from() <= number && number <= range.to();
  }

  @Property(tries = 500)
  void wordsAreSets(
      @ForAll boolean allButA,
      @ForAll boolean allButB,
      @ForAll Set<@CharRange(from = 'a', to = 'd') Character> a,
      @ForAll Set<@CharRange(from = 'a', to = 'd') Character> b,
      @ForAll boolean open) {
    Set<String> universe = open ? Set.of() : Set.of("a", "b", "c", "d");
    var one = words(allButA, a, universe);
    var other = words(allButB, b, universe);
    for (var word : List.of("a", "b", "c", "d")) {
      assertThat(has(one.and(other), word)).isEqualTo(has(one, word) && has(other, word));
      assertThat(has(one.or(other), word)).isEqualTo(has(one, word) || has(other, word));
    }
    assertThat(one.and(one.not()).isEmpty()).isTrue();
    assertThat(one.or(one.not()).isAll()).isTrue();
    assertThat(one.isEmpty())
        .isEqualTo(
            !open && List.of("a", "b", "c", "d").stream().noneMatch(w -> has(one, w))
                || !allButA && a.isEmpty());
  }

  private static Words words(boolean allBut, Set<Character> words, Set<String> universe) {
    return new Words(
        allBut, words.stream().map(String::valueOf).collect(Collectors.toSet()), universe);
  }

  private static boolean has(Values values, String word) {
    var words = (Words) values;
    return words.words().contains(word) != words.allBut();
  }
}
