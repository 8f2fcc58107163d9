package org.moothall.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The reference of facts and answers is what the code says. After a change, {@code mvn verify -pl
 * rules -am -Dtest=ReferenceTest -Dreference=write} writes it anew.
 */
class ReferenceTest {

  private static final Path PAGE = Path.of("docs", "REFERENCE.md");
  private static final Path SOURCES = Path.of("..", "engine-api", "src", "main", "java");

  @Test
  void thePageIsWhatTheCodeSays() throws IOException {
    var page = new Reference(new Sources(SOURCES)).page();
    if (System.getProperty("reference", "").equals("write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).as("written anew by -Dreference=write").isEqualTo(page);
  }
}
