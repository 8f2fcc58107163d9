package org.moothall.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.moothall.opinion.Choice;
import org.moothall.opinion.OpinionGroup.Representative;

/** A statement a group stands for, in the names that Polis has for its figures. */
final class RepnessJson {
  private RepnessJson() {}

  static void write(JsonGenerator json, Representative it) throws IOException {
    long trials = it.inGroup().seen();
    long successes =
        it.direction() == Choice.AGREE ? it.inGroup().agree() : it.inGroup().disagree();
    json.writeStringField("tid", it.opinion());
    json.writeStringField("repful-for", it.direction() == Choice.AGREE ? "agree" : "disagree");
    json.writeNumberField("n-success", successes);
    json.writeNumberField("n-trials", trials);
    json.writeNumberField("p-success", (successes + 1.0) / (trials + 2.0));
    json.writeNumberField("repness", it.ratio());
    json.writeNumberField("repness-test", it.z());
  }
}
