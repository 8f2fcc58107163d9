package org.moothall.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who may import whom inside the engine. Each package below {@code org.moothall.core} is a room.
 */
@AnalyzeClasses(packages = ArchitectureTest.HOUSE, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  static final String HOUSE = "org.moothall.core";

  /**
   * Every room, and the rooms from which it may be entered. The desk alone knows all, and none
   * knows the desk; group, theme, draw, count and ladder know no other room.
   */
  private static final Map<String, Set<String>> ENTERED_FROM =
      new TreeMap<>(
          Map.ofEntries(
              entry("desk", Set.of()),
              entry("state", Set.of("desk")),
              entry("policy", Set.of("desk")),
              entry("journal", Set.of("desk")),
              entry("seal", Set.of("desk")),
              entry("search", Set.of("desk")),
              // search fills the seam through which theme reads term vectors
              entry("theme", Set.of("desk", "search")),
              entry("group", Set.of("desk")),
              entry("draw", Set.of("desk")),
              entry("count", Set.of("desk")),
              entry("ladder", Set.of("desk")),
              entry("intake", Set.of("desk")),
              entry("report", Set.of("desk")),
              entry("json", Set.of("desk", "journal", "intake", "report"))));

  @ArchTest static final ArchRule roomsAreEnteredByTheirDoors = doors();

  @ArchTest
  static final ArchRule everyRoomIsOnThePlan =
      classes().should().resideInAnyPackage(plan()).allowEmptyShould(true);

  @ArchTest
  static final ArchRule noCycleBetweenRooms =
      slices().assignedFrom(new Rooms()).should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule droolsStaysInPolicy = onlyIn("policy").mayName("org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule luceneStaysInSearch = onlyIn("search").mayName("org.apache.lucene..");

  @ArchTest
  static final ArchRule jdbcStaysInTheJournal =
      onlyIn("journal").mayName("java.sql..", "javax.sql..", "org.sqlite..");

  @ArchTest
  static final ArchRule jacksonStaysWithJson =
      onlyIn("json", "intake", "report").mayName("com.fasterxml.jackson..");

  private static ArchRule doors() {
    var rooms = layeredArchitecture().consideringOnlyDependenciesInLayers();
    rooms = rooms.withOptionalLayers(true);
    for (var room : ENTERED_FROM.keySet()) {
      rooms = rooms.layer(room).definedBy(inside(room));
    }
    for (var door : ENTERED_FROM.entrySet()) {
      var layer = rooms.whereLayer(door.getKey());
      rooms =
          door.getValue().isEmpty()
              ? layer.mayNotBeAccessedByAnyLayer()
              : layer.mayOnlyBeAccessedByLayers(door.getValue().toArray(String[]::new));
    }
    return rooms.allowEmptyShould(true);
  }

  private static String[] plan() {
    var rooms = ENTERED_FROM.keySet().stream().map(ArchitectureTest::inside);
    return Stream.concat(Stream.of(HOUSE), rooms).toArray(String[]::new);
  }

  private static String inside(String room) {
    return HOUSE + "." + room + "..";
  }

  private static Library onlyIn(String... rooms) {
    return packages ->
        noClasses()
            .that()
            .resideOutsideOfPackages(
                Stream.of(rooms).map(ArchitectureTest::inside).toArray(String[]::new))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages)
            .allowEmptyShould(true);
  }

  @FunctionalInterface
  private interface Library {
    ArchRule mayName(String... packages);
  }

  /**
   * By the first package below the house; classes directly in the house are a room of their own.
   */
  private static final class Rooms implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      var path = type.getPackageName();
      if (!path.equals(HOUSE) && !path.startsWith(HOUSE + ".")) {
        return SliceIdentifier.ignore();
      }
      var room = path.substring(Math.min(path.length(), HOUSE.length() + 1));
      var end = room.indexOf('.');
      return SliceIdentifier.of(end < 0 ? room : room.substring(0, end));
    }

    @Override
    public String getDescription() {
      return "rooms";
    }
  }
}
