package org.moothall.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README's example is this code, and it runs. */
class FirstMatterTest {

  @Test
  void itRunsToAReport() throws IOException {
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    FirstMatter.consult(report);
    assertThat(report.toString(StandardCharsets.UTF_8))
        .contains("Shall our house have a lift?")
        .contains("<html");
  }

  @Test
  void theReadmeShowsIt() throws IOException {
    String readme = Files.readString(Path.of("../../README.md"));
    int begin = readme.indexOf("```java\n") + "```java\n".length();
    List<String> shown = lines(readme.substring(begin, readme.indexOf("```", begin)));
    List<String> code =
        lines(Files.readString(Path.of("src/main/java/org/moothall/samples/FirstMatter.java")));
    assertThat(shown).isNotEmpty();
    assertThat(code).containsSubsequence(shown);
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
