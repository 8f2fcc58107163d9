package org.moothall.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.rules.Town.LINHAI;
import static org.moothall.rules.Town.POLICIES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.core.policy.drl.Code;
import org.moothall.policy.Diagnostic;
import org.moothall.policy.PolicyFile;

/** The page on errors has every code, and its examples are what it says they are. */
class ErrorPagesTest {

  private static final String PAGE = page();
  private static final String HEAD = fence(PAGE, "drl-head");

  /** Codes of faults that no rule file has. */
  private static final Set<String> NOT_OF_A_FILE =
      Set.of(
          "MOOT-2407",
          "MOOT-2408",
          "MOOT-2409",
          "MOOT-2410",
          "MOOT-2501",
          "MOOT-2510",
          "MOOT-2900");

  private static String page() {
    try {
      return Files.readString(Path.of("docs/errors.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyCodeIsExplained() {
    assertThat(sections().keySet())
        .containsExactlyElementsOf(Arrays.stream(Code.values()).map(Code::toString).toList());
  }

  static Stream<String> codesOfFiles() {
    return sections().keySet().stream().filter(code -> !NOT_OF_A_FILE.contains(code));
  }

  @ParameterizedTest
  @MethodSource("codesOfFiles")
  void theWrongExampleIsWrongInThisWayAndTheRightOneIsRight(String code) {
    var section = sections().get(code);
    var below = below(section);
    assertThat(check(below, fence(section, "drl-wrong")))
        .isNotEmpty()
        .allSatisfy(fault -> assertThat(fault.code()).isEqualTo(code));
    assertThat(check(below, fence(section, "drl-right"))).isEmpty();
  }

  /** A file that the example is laid upon, if the section has one. */
  private static List<PolicyFile> below(String section) {
    return section.contains("```drl-below")
        ? List.of(new PolicyFile("city.drl", fence(section, "drl-below")))
        : List.of();
  }

  private static List<Diagnostic> check(List<PolicyFile> below, String example) {
    var drl = example.contains("package ") ? example : HEAD + "\n" + example;
    var files = Stream.concat(below.stream(), Stream.of(new PolicyFile("street.drl", drl)));
    return POLICIES.check(LINHAI.with(files.toList()));
  }

  private static Map<String, String> sections() {
    var sections = new LinkedHashMap<String, String>();
    for (var section : PAGE.split("(?m)^### ")) {
      if (section.startsWith("MOOT-")) {
        sections.put(section.substring(0, "MOOT-0000".length()), section);
      }
    }
    return sections;
  }

  private static String fence(String text, String kind) {
    var found = Pattern.compile("(?ms)^```" + kind + "\n(.*?)^```").matcher(text);
    assertThat(found.find()).as("%s in %s", kind, text).isTrue();
    return found.group(1);
  }
}
