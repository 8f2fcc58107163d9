package org.moothall.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.moothall.Actor;
import org.moothall.Moothall;
import org.moothall.Progress;
import org.moothall.Receipt;
import org.moothall.matter.Matter;
import org.moothall.matter.Outcome;
import org.moothall.opinion.Choice;
import org.moothall.opinion.NewOpinion;
import org.moothall.opinion.Vote;
import org.moothall.record.Head;

/**
 * The example of the README: a matter, an opinion, votes, a refusal with its reason, a report, a
 * proof.
 */
final class FirstMatter {

  private FirstMatter() {}

  static void consult(OutputStream out) throws IOException {
    try (Moothall hall = Moothall.builder().open()) {
      Actor clerk = Actor.of("town-hall", "clerk");
      hall.matters().open(clerk.act("open"), Matter.of("lift", "Shall our house have a lift?"));

      Actor ann = Actor.of("ann");
      String text = "My mother has not left the fifth floor since May.";
      hall.opinions()
          .submit(ann.act("o1"), "lift", NewOpinion.of("o1", "ann", "chat", Instant.now(), text));
      for (String name : List.of("ben", "cem", "dora")) {
        Vote vote = new Vote(name, "o1", Choice.AGREE);
        hall.opinions().vote(Actor.of(name).act("vote-" + name), "lift", List.of(vote)).accepted();
      }
      System.out.println(hall.opinions().votes("lift", "o1")); // three agree

      Outcome outcome = new Outcome.Closed("I have heard enough.");
      Receipt refused = hall.matters().close(ann.act("close"), "lift", outcome);
      System.out.println(refused); // Ann holds no office; the receipt says which rule wants one

      hall.reports().write(hall.reports().gather("lift"), "html", out);
      Head head = hall.record().head(); // keep it: it proves later that nothing was changed
      System.out.println(hall.record().verify(List.of(head), Progress.SILENT));
    }
  }
}
