package org.moothall.core.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.moothall.Actor;
import org.moothall.Moothall;
import org.moothall.MoothallBuilder;
import org.moothall.council.Candidate;
import org.moothall.council.DrawOrder;
import org.moothall.council.Roster;
import org.moothall.matter.Level;
import org.moothall.matter.Matter;
import org.moothall.opinion.NewOpinion;
import org.moothall.policy.fact.BodyKind;

/** A house with a hall, a clerk, a clock that tests move, and neighbours. */
final class House {

  static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
  static final Actor CLERK = Actor.of("clerk-wu", "clerk", "chair");

  private Instant now = MONDAY;

  /** A builder under the rules of the house. */
  MoothallBuilder builder() {
    return Moothall.builder().packs(new HousePack()).clock(() -> now);
  }

  Moothall inMemory() {
    return builder().open();
  }

  Moothall in(Path directory) {
    return builder().directory(directory).sealingSeed(7).open();
  }

  void wait(Duration time) {
    now = now.plus(time);
  }

  Instant now() {
    return now;
  }

  static Matter matter(String id) {
    return Matter.of(id, "Shall our house have a lift?").under(HousePack.ID);
  }

  static Moothall withMatter(Moothall hall, String id) {
    hall.matters().open(CLERK.act("open-" + id), matter(id)).accepted();
    return hall;
  }

  static NewOpinion opinion(String id, String author, String text) {
    return NewOpinion.of(id, author, "chat", MONDAY, text);
  }

  /**
   * Twelve neighbours, half of them women; n1 is the caretaker, n2 has served two terms, n3 has an
   * interest.
   */
  static Roster neighbours() {
    List<Candidate> candidates = new ArrayList<>();
    for (int n = 1; n <= 12; n++) {
      candidates.add(
          new Candidate(
              "n" + n,
              "Neighbour " + n,
              n == 1 ? Set.of("caretaker") : Set.of(),
              Set.of(n % 2 == 0 ? "gender=female" : "gender=male"),
              n == 2 ? 2 : 0,
              n == 3));
    }
    return new Roster(candidates);
  }

  static DrawOrder order(String council, int seats) {
    return new DrawOrder(
        council, BodyKind.DIRECTORS, Level.COMMUNITY, seats, 2, "lottery of 2026-03-01: 4 8 15");
  }
}
