package org.moothall.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moothall.core.desk.House.CLERK;
import static org.moothall.core.desk.House.opinion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.moothall.Actor;
import org.moothall.BadInputException;
import org.moothall.Moothall;
import org.moothall.Progress;
import org.moothall.Receipt;
import org.moothall.matter.Outcome;
import org.moothall.record.Entry;
import org.moothall.record.Head;
import org.moothall.record.Verification;

/** What a command and its receipt promise. */
class CommandsTest {

  private final House house = new House();

  @Test
  void aReceiptNamesTheHeadOfTheRecord() {
    try (Moothall hall = house.inMemory()) {
      Receipt.Accepted receipt =
          hall.matters().open(CLERK.act("open"), House.matter("lift")).accepted();
      assertThat(receipt.head()).isEqualTo(hall.record().head());
      assertThat(receipt.head().sequence()).isEqualTo(1);
      assertThat(receipt.repeated()).isFalse();
    }
  }

  @Test
  void aCommandGivenAgainIsDoneOnce() {
    try (Moothall hall = House.withMatter(house.inMemory(), "lift")) {
      Actor ann = Actor.of("ann");
      Receipt first = hall.opinions().submit(ann.act("say"), "lift", opinion("o1", "ann", "Yes."));
      Receipt again = hall.opinions().submit(ann.act("say"), "lift", opinion("o2", "ann", "No."));
      assertThat(again.accepted().repeated()).isTrue();
      assertThat(again.accepted().head()).isEqualTo(first.accepted().head());
      assertThat(hall.opinions().list("lift")).hasSize(1);
    }
  }

  @Test
  void aRefusalSaysWhichRuleAndLeavesNoTrace() {
    try (Moothall hall = House.withMatter(house.inMemory(), "lift")) {
      Head before = hall.record().head();
      Receipt refused =
          hall.matters().close(Actor.of("ann").act("close"), "lift", new Outcome.Closed("enough"));
      assertThat(refused).isInstanceOf(Receipt.Refused.class);
      assertThat(hall.record().head()).isEqualTo(before);
    }
  }

  @Test
  void nobodySpeaksForSomebodyElseWithoutAnOffice() {
    try (Moothall hall = House.withMatter(house.inMemory(), "lift")) {
      Receipt receipt =
          hall.opinions()
              .submit(Actor.of("ben").act("say"), "lift", opinion("o1", "ann", "I am ann."));
      assertThat(receipt).isInstanceOf(Receipt.Refused.class);
    }
  }

  @Test
  void whatDoesNotExistIsNamed() {
    try (Moothall hall = house.inMemory()) {
      assertThatThrownBy(
              () -> hall.opinions().submit(CLERK.act("say"), "pool", opinion("o1", "ann", "Yes.")))
          .isInstanceOf(BadInputException.class)
          .hasMessage("there is no matter `pool`");
    }
  }

  @Test
  void anEndedMatterTakesNoMoreOpinions() {
    try (Moothall hall = House.withMatter(house.inMemory(), "lift")) {
      hall.matters().close(CLERK.act("close"), "lift", new Outcome.Closed("no money")).accepted();
      assertThatThrownBy(
              () -> hall.opinions().submit(CLERK.act("say"), "lift", opinion("o1", "ann", "Yes.")))
          .hasMessage("the matter `lift` has ended: no money");
    }
  }

  @Test
  void theRecordSaysWhoActedInWhichOfficeByWhichRule() {
    try (Moothall hall = House.withMatter(house.inMemory(), "lift")) {
      List<Entry> entries = new ArrayList<>();
      hall.record().read("lift", entries::add);
      assertThat(entries)
          .singleElement()
          .satisfies(
              entry -> {
                assertThat(entry.actor()).isEqualTo(Actor.of("p1", "chair", "clerk"));
                assertThat(entry.allowedBy()).containsExactly("house.clerk");
                assertThat(entry.command()).isEqualTo("matters.open");
              });
    }
  }

  @Test
  void manyThreadsManyMattersEveryReceiptOnTheRecordOnce() throws Exception {
    try (Moothall hall = house.inMemory();
        ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (int m = 0; m < 50; m++) {
        House.withMatter(hall, "m" + m);
      }
      List<Future<Receipt>> going = new ArrayList<>();
      for (int i = 0; i < 1_000; i++) {
        String person = "n" + i % 37;
        String id = "o" + i;
        String matter = "m" + i % 50;
        going.add(
            threads.submit(
                () ->
                    hall.opinions()
                        .submit(
                            Actor.of(person).act("say-" + id),
                            matter,
                            opinion(id, person, "Opinion " + id))));
      }
      List<Long> receipts = new ArrayList<>();
      for (Future<Receipt> future : going) {
        receipts.add(future.get().accepted().head().sequence());
      }
      Map<Long, String> recorded = new TreeMap<>();
      for (int m = 0; m < 50; m++) {
        hall.record().read("m" + m, entry -> recorded.put(entry.sequence(), entry.commandId()));
      }
      assertThat(receipts).doesNotHaveDuplicates().hasSize(1_000);
      assertThat(recorded.keySet()).containsAll(receipts).hasSize(1_050);
      assertThat(Collections.max(recorded.keySet())).isEqualTo(1_050);
      assertThat(hall.record().verify(List.of(), Progress.SILENT))
          .isInstanceOf(Verification.Sound.class);
    }
  }
}
