package org.moothall.core.policy.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.moothall.core.policy.drl.Faults;
import org.moothall.core.policy.drl.FileParser;
import org.moothall.core.policy.tree.Condition;
import org.moothall.policy.fact.Candidate;

/** What is reckoned is never less than what there is to combine. */
class JoinBoundProperties {

  /**
   * One pattern of a rule.
   *
   * @param least {@code termsServed >= least}
   * @param equal the pattern before this whose {@code termsServed} is the same, if there is such
   */
  record Link(long least, int equal) {
    boolean joins(List<Candidate> chosen, Candidate next) {
      return next.termsServed() >= least
          && (equal >= chosen.size() || chosen.get(equal).termsServed() == next.termsServed());
    }

    String pattern(int index) {
      var join = equal < index ? ", termsServed == $t" + equal : "";
      return "Candidate( $t%s : termsServed, termsServed >= %s%s )".formatted(index, least, join);
    }
  }

  @Provide
  Arbitrary<List<Link>> rules() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 3), Arbitraries.integers().between(0, 4))
        .as(Link::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<Candidate>> facts() {
    return Arbitraries.longs()
        .between(0, 4)
        .list()
        .ofMaxSize(7)
        .map(
            terms ->
                IntStream.range(0, terms.size())
                    .mapToObj(i -> new Candidate("p" + i, Set.of(), Set.of(), terms.get(i)))
                    .toList());
  }

  @Property(tries = 1_000)
  void theCloseBoundIsABound(@ForAll("rules") List<Link> rule, @ForAll("facts") List<Candidate> f) {
    assertThat(JoinReckoning.combinations(conditions(rule), new CloseSizes(f)))
        .isGreaterThanOrEqualTo(combined(rule, f));
  }

  @Property(tries = 1_000)
  void theRoughBoundIsNoCloser(
      @ForAll("rules") List<Link> rule, @ForAll("facts") List<Candidate> f) {
    assertThat(JoinReckoning.combinations(conditions(rule), new RoughSizes(f)))
        .isGreaterThanOrEqualTo(JoinReckoning.combinations(conditions(rule), new CloseSizes(f)));
  }

  /** The most combinations after any pattern, found by trying all. */
  private static long combined(List<Link> rule, List<Candidate> facts) {
    List<List<Candidate>> rows = List.of(List.of());
    var most = 0;
    for (var link : rule) {
      var joined = new ArrayList<List<Candidate>>();
      for (var row : rows) {
        for (var fact : facts) {
          if (link.joins(row, fact)) {
            var longer = new ArrayList<>(row);
            longer.add(fact);
            joined.add(longer);
          }
        }
      }
      rows = joined;
      most = Math.max(most, rows.size());
    }
    return most;
  }

  private static List<Condition> conditions(List<Link> rule) {
    var when =
        IntStream.range(0, rule.size())
            .mapToObj(i -> rule.get(i).pattern(i))
            .collect(Collectors.joining(" "));
    return FileParser.parse(JoinBoundTest.FILE.formatted(when), new Faults("street.drl"))
        .rules()
        .getFirst()
        .conditions();
  }
}
