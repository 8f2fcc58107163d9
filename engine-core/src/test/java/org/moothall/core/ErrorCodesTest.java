package org.moothall.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code the engine can give is in the table of codes, and none is there for nothing. */
class ErrorCodesTest {

  private static final Pattern CODE = Pattern.compile("MOOT-(1[0-79]|3)\\d+");

  @Test
  void theTableIsComplete() throws IOException {
    Set<String> given = codes(Path.of("src/main/java"));
    given.addAll(codes(Path.of("../engine-api/src/main/java")));
    assertThat(codes(Path.of("../engine-api/docs/errors.md"))).isEqualTo(given);
  }

  private static Set<String> codes(Path root) throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher code = CODE.matcher(Files.readString(file));
        while (code.find()) {
          codes.add(code.group());
        }
      }
    }
    return codes;
  }
}
