package org.moothall.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.moothall.cli.failure.Codes;
import org.moothall.cli.failure.Location;
import org.moothall.cli.run.Summary;
import org.moothall.council.Draw;
import org.moothall.policy.Reason;
import picocli.CommandLine;

/**
 * Says what came of a consultation: the whole on the standard output, what was amiss on the other.
 */
final class SummaryWriter {
  private static final int MOST_PROBLEMS = 20;

  private final Summary summary;
  private final Path folder;

  /**
   * @param folder where the report was left
   */
  SummaryWriter(Summary summary, Path folder) {
    this.summary = summary;
    this.folder = folder;
  }

  void write(CommandLine command, boolean json) {
    amiss(command.getErr());
    if (json) {
      command.getOut().println(new SummaryJson(summary, folder).toString());
    } else {
      new SummaryText(summary, folder).lines().forEach(command.getOut()::println);
    }
    command.getOut().flush();
  }

  private void amiss(PrintWriter err) {
    summary.problems().stream().limit(MOST_PROBLEMS).forEach(err::println);
    if (summary.skipped() > 0) {
      err.printf(
          "rows left out: %s; why, for the first of them, is said above%n", summary.skipped());
    }
    summary.report().councils().forEach(draw -> amiss(draw, err));
    summary.leftOut().stream().distinct().forEach(where -> leftOut(where, err));
    summary.belated().stream().distinct().forEach(line -> belated(line, err));
    err.flush();
  }

  private static void amiss(Draw draw, PrintWriter err) {
    if (draw instanceof Draw.Impossible impossible) {
      err.printf(
          "%s the council `%s` can't be seated; these rules clash:%n",
          Codes.NOT_SEATED, impossible.order().council());
      impossible.clashing().stream()
          .map(Reason::toString)
          .forEach(reason -> err.println("  " + reason));
    }
  }

  private static void leftOut(Location where, PrintWriter err) {
    err.printf("%s %s left out, since the council was not seated.%n", where, Codes.NOT_SEATED);
  }

  private static void belated(Summary.Belated line, PrintWriter err) {
    err.printf(
        "%s %s dated before opinions or votes that are on the record already; recorded at `%s`."
            + " Maybe split their files by date.%n",
        line.where(), Codes.BELATED, line.at());
  }
}
