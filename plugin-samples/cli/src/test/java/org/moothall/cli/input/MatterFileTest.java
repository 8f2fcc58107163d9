package org.moothall.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.council.DrawOrder;
import org.moothall.matter.Level;
import org.moothall.policy.PolicyStack;
import org.moothall.policy.fact.BodyKind;

class MatterFileTest {
  @TempDir private Path folder;

  private MatterFile read(String json) throws IOException {
    return MatterFile.read(Expect.file(folder, "matter.json", json));
  }

  @Test
  void anIdAndATitleAreEnough() throws IOException {
    var file = read("{\"id\":\"lift\",\"title\":\"A lift\"}");

    assertThat(file.matter().title()).isEqualTo("A lift");
    assertThat(file.matter().description()).isEmpty();
    assertThat(file.matter().level()).isEqualTo(Level.COMMUNITY);
    assertThat(file.matter().policy()).isEqualTo(PolicyStack.of("base"));
    assertThat(file.openedAt()).isEmpty();
    assertThat(file.zone()).isEqualTo(ZoneOffset.UTC);
    assertThat(file.council()).isEmpty();
  }

  @Test
  void everythingElseMayBeSaid() throws IOException {
    var file =
        read(
            """
            {"id":"lift","title":{"zh":"电梯","en":"Lifts"},"question":"Shall we?",
             "description":{"zh":"一段","en":"A paragraph"},"kind":"building","level":"STREET",
             "openedAt":"2026-03-01T08:00:00+08:00","zone":"Asia/Shanghai",
             "policy":{"packs":["base","linhai"]},
             "council":{"id":"c","kind":"VILLAGE_COUNCIL","level":"COMMUNITY","seats":25,
               "alternates":5,"seed":"dice: 4 1 6","drawnAt":"2026-04-08T19:30:00+08:00"}}""");

    assertThat(file.matter().title()).isEqualTo("电梯 / Lifts");
    assertThat(file.matter().description()).isEqualTo("Shall we?\n\n一段\n\nA paragraph");
    assertThat(file.matter().kind()).isEqualTo("building");
    assertThat(file.matter().level()).isEqualTo(Level.STREET);
    assertThat(file.matter().policy()).isEqualTo(PolicyStack.of("base", "linhai"));
    assertThat(file.openedAt()).hasValue(Instant.parse("2026-03-01T00:00:00Z"));
    assertThat(file.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    var plan = file.council().orElseThrow();
    assertThat(plan.drawnAt()).hasValue(Instant.parse("2026-04-08T11:30:00Z"));
    assertThat(plan.order())
        .isEqualTo(
            new DrawOrder("c", BodyKind.VILLAGE_COUNCIL, Level.COMMUNITY, 25, 5, "dice: 4 1 6"));
  }

  @Test
  void aMatterNeedsATitle() {
    Expect.failure(
        () -> read("{\"id\":\"lift\"}"), "matter.json:1:1", "MOOT-1802", "`title` is missing");
  }

  @Test
  void anIdThatIsNoneIsToldWithTheEnginesReason() {
    Expect.failure(
        () -> read("{\"id\":\" lift\",\"title\":\"A\"}"),
        "matter.json:1:1",
        "MOOT-1804",
        "white space at an end");
  }

  @Test
  void aCouncilHasASeatOrMore() {
    Expect.failure(
        () ->
            read(
                """
                {"id":"lift","title":"A",
                 "council":{"id":"c","kind":"VILLAGE_COUNCIL","seats":0,"seed":"s"}}"""),
        "matter.json:2:12",
        "MOOT-1804",
        "1 seat or more");
  }

  @Test
  void aZoneIsOneThereIs() {
    Expect.failure(
        () -> read("{\"id\":\"lift\",\"title\":\"A\",\"zone\":\"Asia/Linhai\"}"),
        "matter.json:1:33",
        "MOOT-1804",
        "`Asia/Linhai` is no time zone");
  }

  @Test
  void bytesThatAreNoUtf8AreFound() throws IOException {
    var gbk = "{\"id\":\"lift\",\n\"title\":\"电梯\"}".getBytes(Charset.forName("GBK"));
    var file = Files.write(folder.resolve("matter.json"), gbk);

    Expect.failure(
        () -> MatterFile.read(file),
        "matter.json:2:10",
        "MOOT-1809",
        "the bytes here are no UTF-8");
  }
}
