package org.moothall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script, with shell scripts in the part of Java. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir private Path folder;

  private Path launcher;

  private record Ended(int exit, String out) {}

  @BeforeEach
  void install() throws IOException {
    launcher = Files.copy(Path.of("moothall"), folder.resolve("moothall"));
    Files.createDirectory(folder.resolve("target"));
    Files.createFile(folder.resolve("target/moothall.jar"));
  }

  /** A Java of some version that prints what it was called with. */
  private Path java(String home, String version) throws IOException {
    var bin = Files.createDirectories(folder.resolve(home).resolve("bin"));
    var java =
        Files.writeString(
            bin.resolve("java"),
            """
            #!/bin/sh
            if [ "$1" = -version ]; then echo 'openjdk version "%s" 2026-01-20' >&2; exit 0; fi
            echo "%s: $*"
            """
                .formatted(version, home));
    assertThat(java.toFile().setExecutable(true)).isTrue();
    return java;
  }

  private Ended run(Map<String, String> environment, Path script)
      throws IOException, InterruptedException {
    var builder = new ProcessBuilder("sh", script.toString(), "search", "two words");
    builder.environment().remove("JAVA_OPTS");
    builder.environment().remove("MOOTHALL_JAVA");
    builder.environment().putAll(environment);
    var process = builder.redirectErrorStream(true).start();
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), out);
  }

  @Test
  void takesTheJavaThatIsNamed() throws Exception {
    java("home", "21.0.4");
    var named = java("named", "25");

    var ended =
        run(
            Map.of(
                "MOOTHALL_JAVA", named.toString(), "JAVA_HOME", folder.resolve("home").toString()),
            launcher);

    assertThat(ended.exit()).isZero();
    assertThat(ended.out())
        .startsWith("named: --enable-native-access=ALL-UNNAMED ")
        .contains("-Dmoothall.terminal=false -jar ")
        .endsWith("/target/moothall.jar search two words\n");
  }

  @Test
  void passesOverAJavaThatIsTooOld() throws Exception {
    java("home", "1.8.0_402");
    java("path", "21.0.4");
    var path = folder.resolve("path/bin") + ":" + System.getenv("PATH");

    var ended = run(Map.of("JAVA_HOME", folder.resolve("home").toString(), "PATH", path), launcher);

    assertThat(ended.out()).startsWith("path: ");
  }

  @Test
  void readsTheVersionFromTheReleaseFileWithoutStartingIt() throws Exception {
    java("home", "17.0.9");
    Files.writeString(folder.resolve("home/release"), "JAVA_VERSION=\"25.0.3\"\n");

    var ended = run(Map.of("JAVA_HOME", folder.resolve("home").toString()), launcher);

    assertThat(ended.out()).startsWith("home: ");
  }

  @Test
  void saysPlainlyThatThereIsNone() throws Exception {
    var old = java("named", "17.0.9");

    var ended = run(Map.of("MOOTHALL_JAVA", old.toString()), launcher);

    assertThat(ended.exit()).isEqualTo(127);
    assertThat(ended.out()).contains("no Java of 21 or newer", "Maybe");
  }

  @Test
  void saysPlainlyThatNothingIsBuilt() throws Exception {
    Files.delete(folder.resolve("target/moothall.jar"));

    var ended = run(Map.of(), launcher);

    assertThat(ended.exit()).isEqualTo(127);
    assertThat(ended.out()).contains("is not built", "mvn package");
  }

  @Test
  void findsItsJarThroughALink() throws Exception {
    java("home", "21");
    var elsewhere = Files.createDirectory(folder.resolve("bin"));
    var link = Files.createSymbolicLink(elsewhere.resolve("mh"), Path.of("../moothall"));

    var ended = run(Map.of("JAVA_HOME", folder.resolve("home").toString()), link);

    assertThat(ended.out()).startsWith("home: ").contains(folder.toRealPath() + "/target");
  }
}
