package org.moothall.core.policy.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.core.policy.run.Siege.Wall;

/**
 * Attacks against each wall alone, with the walls before it switched off. An attack counts as
 * stopped when it left no mark: not while it was read, compiled, loaded or built, and not while it
 * was asked. The outcome stands in {@code rules/docs/walls.md}, and the two must agree.
 */
class WallsTest {

  private static final Path DOCUMENT = Path.of("..", "rules", "docs", "walls.md");

  private static final Map<Attack, Set<Wall>> STOPPED_BY = new TreeMap<>(Attack.BY_NAME);

  @TempDir private static Path folder;

  @BeforeAll
  static void attack() {
    var siege = new Siege(folder.resolve("mark"));
    Attack.all().forEach(attack -> STOPPED_BY.put(attack, siege.stopping(attack)));
  }

  @Test
  void everyAttackGetsThroughWhereThereIsNoWall() {
    assertThat(notStoppedBy(Wall.NONE)).hasSameSizeAs(STOPPED_BY.keySet());
  }

  @Test
  void theCheckerStopsEveryAttackByItself() {
    assertThat(notStoppedBy(Wall.CHECKER)).isEmpty();
  }

  @Test
  void theWallsBehindTheCheckerStopEveryAttackTogether() {
    assertThat(notStoppedBy(Wall.ALL_BEHIND_THE_CHECKER)).isEmpty();
  }

  @Test
  void theTableOfTheDocumentIsTrue() throws IOException {
    assertThat(Files.readString(DOCUMENT)).contains(table());
  }

  private static List<String> notStoppedBy(Wall wall) {
    return STOPPED_BY.entrySet().stream()
        .filter(entry -> !entry.getValue().contains(wall))
        .map(entry -> entry.getKey().toString())
        .toList();
  }

  private static String table() {
    var columns = EnumSet.of(Wall.CHECKER, Wall.LOADER, Wall.BYTECODE, Wall.LIMITS);
    var lines = new ArrayList<String>();
    lines.add("| technique | attacks | checker | class loader | bytecode check | limits |");
    lines.add("|---|---|---|---|---|---|");
    var techniques =
        STOPPED_BY.keySet().stream()
            .collect(Collectors.groupingBy(Attack::technique, TreeMap::new, Collectors.toList()));
    techniques.forEach(
        (technique, attacks) ->
            lines.add(
                columns.stream()
                    .map(wall -> Long.toString(count(attacks, wall)))
                    .collect(
                        Collectors.joining(
                            " | ", "| %s | %s | ".formatted(technique, attacks.size()), " |"))));
    for (var wall : EnumSet.of(Wall.LOADER, Wall.BYTECODE)) {
      lines.add("");
      lines.add("Not stopped by the %s alone: %s.".formatted(wall.words(), quoted(wall)));
    }
    return String.join("\n", lines);
  }

  private static long count(List<Attack> attacks, Wall wall) {
    return attacks.stream().filter(attack -> STOPPED_BY.get(attack).contains(wall)).count();
  }

  private static String quoted(Wall wall) {
    return notStoppedBy(wall).stream().map("`%s`"::formatted).collect(Collectors.joining(", "));
  }
}
