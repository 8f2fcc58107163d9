package org.moothall.rules.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.moothall.BadInputException;
import org.moothall.Moothall;
import org.moothall.ledger.CaseView;
import org.moothall.ledger.NewCase;
import org.moothall.ledger.NewPromise;
import org.moothall.opinion.NewOpinion;
import org.moothall.rules.kit.arbitrary.CaseStory;
import org.moothall.rules.kit.arbitrary.CaseStory.Deed;

/** Where the town keeps account of what people said: plays stories over the ledger's desk. */
final class Accounts {

  /** Long enough for every level to have had its time. */
  static final Duration VERY_LONG = Duration.ofDays(400);

  private static final int PROMISED_DAYS = 10;

  private final Moothall hall;
  private final TownClock clock;
  private final Officials officials;
  private final String matter;
  private int cases;

  Accounts(Town town) {
    hall = town.hall();
    clock = town.clock();
    officials = town.officials();
    matter = town.openMatter(town.stack());
  }

  /** A story on its way. */
  final class Going {
    private final String id;
    private int promises;

    private Going(CaseStory story) {
      cases++;
      id = "case-" + cases;
      clock.nextMonday();
      Set<String> opinions = new TreeSet<>();
      List<NewOpinion> said = new ArrayList<>();
      for (int n = 0; n < story.opinions(); n++) {
        opinions.add(id + "-opinion-" + n);
        said.add(
            NewOpinion.of(id + "-opinion-" + n, "neighbour-" + n, "chat", clock.instant(), "Why?"));
      }
      officials.give("hand in an opinion", act -> hall.opinions().submit(act, matter, said));
      var opened = new NewCase(id, "Why?", opinions, story.opinions() > 1, story.risk());
      officials.give("open a case", act -> hall.ledger().open(act, matter, opened));
    }

    /** Lets the days before a deed pass, then does it; what can't be done is left. */
    void play(Deed deed) {
      clock.wait(Duration.ofDays(deed.afterDays()));
      try {
        act(deed.kind());
      } catch (BadInputException e) {
        // a story may keep a promise that is broken already
      }
    }

    /** The same, looking at the clock every day. */
    void playDayByDay(Deed deed) {
      for (int day = 0; day < deed.afterDays(); day++) {
        pass(Duration.ofDays(1));
      }
      play(new Deed(0, deed.kind()));
    }

    private void act(CaseStory.Kind kind) {
      var promise = id + "-promise-" + promises;
      switch (kind) {
        case LOOK -> pass(Duration.ZERO);
        case EXPLAIN ->
            officials.give(
                "explain", act -> hall.ledger().explain(act, matter, id, "Because it is so."));
        case PROMISE -> promise();
        case KEEP ->
            officials.give(
                "keep a promise", act -> hall.ledger().keep(act, matter, promise, "a photograph"));
        case WITHDRAW ->
            officials.give(
                "take a promise back",
                act -> hall.ledger().withdraw(act, matter, promise, "it can't be done"));
        case RESOLVE ->
            officials.give(
                "resolve a case", act -> hall.ledger().resolve(act, matter, id, "It is done."));
      }
    }

    private void promise() {
      var made =
          new NewPromise(
              id + "-promise-" + (promises + 1), id, "office", "We will.", PROMISED_DAYS);
      officials.give("promise", act -> hall.ledger().promise(act, matter, made));
      promises++;
    }

    /** Lets time pass, and what falls due in it happen. */
    void pass(Duration time) {
      clock.wait(time);
      hall.ledger().tick(officials.act(), clock.instant());
    }

    CaseView view() {
      return hall.ledger().find(matter, id).orElseThrow();
    }

    /** The case does not climb on while other stories are told. */
    void end() {
      pass(VERY_LONG);
      try {
        act(CaseStory.Kind.RESOLVE);
      } catch (BadInputException e) {
        // resolved already
      }
    }
  }

  /** Opens the case of a story on the next Monday. */
  Going begin(CaseStory story) {
    return new Going(story);
  }

  /** Tells a whole story. */
  Going tell(CaseStory story) {
    var going = begin(story);
    story.deeds().forEach(going::play);
    return going;
  }
}
