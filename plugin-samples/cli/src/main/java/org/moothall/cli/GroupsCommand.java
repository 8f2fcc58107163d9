package org.moothall.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moothall.Moothall;
import org.moothall.cli.failure.ExitCode;
import org.moothall.cli.input.PolisExport;
import org.moothall.opinion.GroupAnalysis;
import org.moothall.opinion.GroupingMode;
import org.moothall.opinion.GroupingOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code moothall groups}: opinion groups of votes that are on no record. */
@Command(
    name = "groups",
    description = {
      "Finds the opinion groups in a Polis export, or predicts votes that are not in it.",
      "Nothing is recorded; the same export, mode and seed give the same bytes."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  moothall groups --polis exports/brexit --out groups.csv",
      "      tells who is in which group, and how sure that is",
      "  moothall groups --polis exports/brexit --mode compatible --json stats.json",
      "      works as Polis publishes it, and leaves all figures in a file",
      "  moothall groups --polis exports/brexit --predict pairs.csv --out odds.csv",
      "      tells how likely the participants of pairs.csv are to agree"
    })
final class GroupsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--polis",
      required = true,
      paramLabel = "DIR",
      description =
          "The export: comments.csv, and votes.csv or participants-votes.csv; with both, the votes"
              + " are those of votes.csv.")
  private Path folder = Path.of("");

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      defaultValue = "stable",
      description =
          "stable: the same groups in whatever order votes came; compatible: the mathematics of"
              + " Polis (default: ${DEFAULT-VALUE}).")
  private GroupingMode mode = GroupingMode.STABLE;

  @Option(
      names = "--k",
      paramLabel = "N",
      description = "So many groups, 1 to 26 (default: what the votes tell).")
  private @Nullable Integer count;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Decides which votes are hidden to find the number of groups (default: 1).")
  private long seed = 1;

  @Option(
      names = "--predict",
      paramLabel = "PAIRS",
      description =
          "A file of participant,comment-id: predict these votes instead, as if they were not in"
              + " the export. Mode, number and seed have no influence on that.")
  private @Nullable Path pairs;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Where to write participant,group-id,confidence, or else the predictions (default for"
              + " predictions: the standard output).")
  private @Nullable Path out;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "With --json: where to write the JSON object instead of the standard output.")
  private @Nullable Path stats;

  @Override
  public Integer call() {
    var options = options();
    check();
    var root = MoothallCommand.of(spec);
    try (var progress = root.progress()) {
      progress.at("reading " + folder, 0, 0);
      var export = PolisExport.read(folder);
      if (pairs == null) {
        progress.at("looking for groups", 0, 0);
        var map = at(analysis -> analysis.map(export.votes(), options));
        show(new Groups(export, options, map));
      } else {
        var wanted = export.pairs(pairs);
        progress.at("predicting votes", 0, 0);
        show(new Predictions(at(analysis -> analysis.predict(export.votes(), wanted))));
      }
    }
    return ExitCode.FINE.number();
  }

  private GroupingOptions options() {
    var options = GroupingOptions.of(mode).withSeed(seed);
    try {
      return count == null ? options : options.withGroups(count);
    } catch (IllegalArgumentException e) {
      throw wrong("`--k`: %s.".formatted(e.getMessage()));
    }
  }

  private void check() {
    if (stats != null && !json()) {
      throw wrong("`%s` is given without `--json`.".formatted(stats));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private boolean json() {
    return MoothallCommand.of(spec).json();
  }

  private static <T> T at(Function<GroupAnalysis, T> work) {
    try (var hall = Moothall.builder().open()) {
      return work.apply(hall.opinions().analysis());
    }
  }

  private void show(Groups groups) {
    if (out != null) {
      OutputFile.write(out, GroupsCsv.of(groups.map()));
    }
    if (json()) {
      showJson(JsonText.of(new GroupsJson(groups)::write));
    }
    if (!json() || stats != null) {
      print(String.join(System.lineSeparator(), new GroupsText(groups).lines()));
    }
  }

  private void show(Predictions predictions) {
    if (out != null) {
      OutputFile.write(out, predictions.csv());
    }
    if (json()) {
      showJson(JsonText.of(predictions::write));
    } else if (out == null) {
      print(predictions.csv().stripTrailing());
    } else {
      print("%s predictions in %s".formatted(predictions.all().size(), out));
    }
  }

  private void showJson(String text) {
    if (stats == null) {
      print(text);
    } else {
      OutputFile.write(stats, text + "\n");
    }
  }

  private void print(String text) {
    var to = spec.commandLine().getOut();
    to.println(text);
    to.flush();
  }
}
