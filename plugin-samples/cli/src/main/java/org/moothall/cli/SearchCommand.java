package org.moothall.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.moothall.cli.failure.ExitCode;
import org.moothall.cli.run.FinishedConsultation;
import org.moothall.opinion.SearchHit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code moothall search}: what was said about something. */
@Command(
    name = "search",
    description = "Finds opinions in what a consultation left, the most relevant first.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  moothall search lift-report noise at night",
      "  moothall search lift-report 采光 --most 3",
      "  moothall search lift-report '\"fire engine\"' --json",
      "      words in quotes stand together; a word after a minus sign is left out: -- noise -drill"
    })
final class SearchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder `consult` left.")
  private Path folder;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "QUERY",
      description = "Words to look for.")
  private List<String> query;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "10",
      description = "The most opinions to show (default: ${DEFAULT-VALUE}).")
  private int most = 10;

  @Override
  public Integer call() {
    try (var consultation = FinishedConsultation.open(folder)) {
      var hits =
          consultation
              .hall()
              .opinions()
              .search(consultation.matter(), String.join(" ", query), most);
      show(hits);
    }
    return ExitCode.FINE.number();
  }

  private void show(List<SearchHit> hits) {
    var out = spec.commandLine().getOut();
    if (MoothallCommand.of(spec).json()) {
      out.println(JsonText.of(json -> write(json, hits)));
    } else if (hits.isEmpty()) {
      out.println("nothing found");
    } else {
      hits.forEach(hit -> out.println(line(hit)));
    }
    out.flush();
  }

  private static String line(SearchHit hit) {
    var opinion = hit.opinion();
    return "%-8s %s, %s: %s"
        .formatted(
            opinion.id(),
            opinion.author().display(),
            opinion.channel(),
            opinion.text().orElse("(forgotten)").replaceAll("\\s+", " "));
  }

  private static void write(JsonGenerator json, List<SearchHit> hits) throws IOException {
    json.writeArrayFieldStart("hits");
    for (SearchHit hit : hits) {
      json.writeStartObject();
      json.writeStringField("opinion", hit.opinion().id());
      json.writeNumberField("score", hit.score());
      json.writeStringField("author", hit.opinion().author().display());
      json.writeStringField("channel", hit.opinion().channel());
      json.writeStringField("at", hit.opinion().at().toString());
      json.writeStringField("text", hit.opinion().text().orElse(""));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
