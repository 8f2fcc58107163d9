package org.moothall.core.group.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.moothall.core.group.routing.StatementLottery.Ticket;

/** Laws of the lottery of the next statement. */
class StatementLotteryProperties {

  private static final int DRAWS = 4_000;

  /** χ² above this comes once in 10,000 times with five statements, four degrees of freedom. */
  private static final double CHI_SQUARED = 23.51;

  @Property
  void oneOfTheTicketsIsDrawn(@ForAll("tickets") List<Ticket> tickets, @ForAll long lot) {
    assertThat(StatementLottery.draw(tickets, lot))
        .hasValueSatisfying(drawn -> assertThat(tickets).contains(drawn));
  }

  @Property
  void howStatementsAreCalledDoesNotShow(
      @ForAll("tickets") List<Ticket> tickets, @ForAll long lot) {
    List<Ticket> renamed =
        tickets.stream().map(it -> new Ticket("re-" + it.statement(), it.weight())).toList();

    assertThat(StatementLottery.draw(renamed, lot).map(Ticket::statement))
        .isEqualTo(StatementLottery.draw(tickets, lot).map(it -> "re-" + it.statement()));
  }

  /** People are the chance: each has a lot of their own. The seed is fixed, as the people are. */
  @Example
  void statementsAreDrawnAsOftenAsTheirWeightsHaveIt() {
    List<Ticket> tickets = new ArrayList<>();
    for (long weight : new long[] {1, 2, 4, 8, 25}) {
      tickets.add(new Ticket("statement-" + weight, weight));
    }
    double chiSquared = 0;
    for (Ticket ticket : tickets) {
      double expected = DRAWS * ticket.weight() / 40.0;
      long drawn =
          IntStream.range(0, DRAWS)
              .mapToLong(person -> StatementLottery.lot("lift", "p" + person, 3))
              .filter(lot -> StatementLottery.draw(tickets, lot).orElseThrow().equals(ticket))
              .count();
      chiSquared += (drawn - expected) * (drawn - expected) / expected;
    }
    assertThat(chiSquared).isLessThan(CHI_SQUARED);
  }

  @Example
  void anybodyCanDrawTheLotAgain() {
    // printf '%s\n%s\n%s' lift p12 7 | sha256sum
    assertThat(Long.toHexString(StatementLottery.lot("lift", "p12", 7)))
        .isEqualTo("91059bc06b4961ab");
  }

  @Example
  void withoutTicketsNothingIsDrawn() {
    assertThat(StatementLottery.draw(List.of(), 5)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new Ticket("lift", 0));
  }

  @Provide
  Arbitrary<List<Ticket>> tickets() {
    return Arbitraries.longs()
        .between(1, 1L << 48)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(
            weights ->
                IntStream.range(0, weights.size())
                    .mapToObj(i -> new Ticket("s" + i, weights.get(i)))
                    .toList());
  }
}
