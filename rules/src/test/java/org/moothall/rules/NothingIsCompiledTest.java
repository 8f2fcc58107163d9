package org.moothall.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.moothall.policy.PolicyQuestion;

/**
 * The built-in packs are asked in a JVM whose class path has nothing that could compile a rule, or
 * even read one.
 */
class NothingIsCompiledTest {

  private static final List<String> COMPILERS =
      List.of(
          "drools-model-codegen",
          "drools-drl-parser",
          "drools-drl-ast",
          "drools-drl-extensions",
          "drools-ecj",
          "drools-engine",
          "drools-mvel",
          "ecj-",
          "javaparser",
          "antlr");

  @Test
  void theBuiltInPacksNeedNoCompiler() throws IOException, InterruptedException {
    var classPath = System.getProperty("java.class.path").split(File.pathSeparator);
    var without =
        Arrays.stream(classPath)
            .filter(entry -> !isCompiler(Path.of(entry)))
            .collect(Collectors.joining(File.pathSeparator));
    assertThat(without.split(File.pathSeparator).length)
        .isLessThanOrEqualTo(classPath.length - COMPILERS.size());

    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(java, "-cp", without, FirstRuling.class.getName())
            .redirectErrorStream(true)
            .start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output.lines()).hasSize(PolicyQuestion.all().size() + 1);
    assertThat(output.lines().reduce((first, last) -> last).orElseThrow())
        .contains(
            "Authority[allowed=true, tell=[]]", "rule base.authority.clerk, base/authority.drl:30");
  }

  private static boolean isCompiler(Path entry) {
    return COMPILERS.stream().anyMatch(entry.getFileName().toString()::startsWith);
  }
}
