package org.moothall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.cli.AuthorsGuide.Type;
import org.moothall.cli.AuthorsGuide.Write;

/**
 * The author's guide, followed step by step as a new author would. After a change of what a command
 * prints, {@code mvn verify -pl plugin-samples/cli -am -Dtest=AuthorsGuideTest -Dguide=write}
 * writes the outputs anew; read them then.
 */
class AuthorsGuideTest {

  @TempDir Path folder;

  @Test
  void everyStepDoesWhatTheGuideSays() throws IOException {
    var printed = new ArrayList<String>();
    var shown = new ArrayList<String>();
    for (var step : AuthorsGuide.steps()) {
      switch (step) {
        case Write write -> write(write);
        case Type type -> {
          printed.add(run(type.words()));
          shown.add(type.shown());
        }
      }
    }
    if (System.getProperty("guide", "").equals("write")) {
      Files.writeString(AuthorsGuide.PAGE, AuthorsGuide.retold(printed));
    } else {
      assertThat(printed).isEqualTo(shown);
    }
    assertThat(printed).hasSizeGreaterThan(8);
  }

  private void write(Write write) throws IOException {
    var file = folder.resolve(write.file());
    Files.createDirectories(file.getParent());
    Files.writeString(file, write.text());
  }

  /** Files are named from the folder the reader works in. */
  private String run(List<String> words) {
    var here = folder + "/";
    var typed = new ArrayList<String>();
    words.forEach(word -> typed.add(word.matches("(willow|before)(/.*)?") ? here + word : word));
    typed.addAll(List.of("--progress", "none"));
    var run = Cli.run(typed.toArray());
    return (run.out() + run.err()).replace(here, "");
  }
}
