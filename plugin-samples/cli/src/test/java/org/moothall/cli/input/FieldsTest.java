package org.moothall.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.moothall.matter.Level;

class FieldsTest {

  private static Fields fields(String json) {
    return Fields.of(Json.read("m.json", 1, json));
  }

  @Test
  void takesValuesByType() {
    var fields =
        fields(
            """
            {"text":"a","time":"2026-03-01T08:00:00+08:00","count":25,"flag":true,
             "level":"street","list":["x","y"],"none":[]}""");

    assertThat(fields.text("text")).isEqualTo("a");
    assertThat(fields.time("time")).isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
    assertThat(fields.count("count")).isEqualTo(25);
    assertThat(fields.flag("flag")).isTrue();
    assertThat(fields.flag("other")).isFalse();
    assertThat(fields.oneOf(Level.class, "level")).isEqualTo(Level.STREET);
    assertThat(fields.texts("list")).containsExactly("x", "y");
    assertThat(fields.texts("none")).isEmpty();
    assertThat(fields.texts("other")).isEmpty();
  }

  @Test
  void joinsLanguagesInTheOrderOfTheFile() {
    var fields = fields("{\"title\":{\"zh\":\"电梯\",\"en\":\"Lifts\"},\"plain\":\"Lift\"}");

    assertThat(fields.translated("title", " / ")).hasValue("电梯 / Lifts");
    assertThat(fields.translated("plain", " / ")).hasValue("Lift");
    assertThat(fields.translated("none", " / ")).isEmpty();
  }

  @Test
  void aMissingFieldIsMissedWhereItsObjectBegins() {
    Expect.failure(() -> fields("{}").text("id"), "m.json:1:1", "MOOT-1802", "`id` is missing");
  }

  @Test
  void anUnknownFieldIsMoreOftenMisspeltThanSuperfluous() {
    Expect.failure(
        () -> fields("{\"titel\":\"a\"}").only("id", "title"),
        "m.json:1:10",
        "MOOT-1803",
        "Maybe `title` was meant.");
  }

  @Test
  void aValueOfAnotherTypeIsUnfit() {
    var fields =
        fields(
            "{\"text\":\" \",\"time\":\"14 March\",\"count\":-1,\"half\":0.5,\"level\":\"town\",\"list\":{}}");

    Expect.failure(() -> fields.text("text"), "m.json:1:9", "MOOT-1804", "text in quotes");
    Expect.failure(() -> fields.time("time"), "m.json:1:20", "MOOT-1804", "`14 March` is no time");
    Expect.failure(() -> fields.count("count"), "m.json:1:39", "MOOT-1804", "0 or more");
    Expect.failure(() -> fields.count("half"), "m.json:1:49", "MOOT-1804", "no whole number");
    Expect.failure(
        () -> fields.oneOf(Level.class, "level"), "m.json:1:61", "MOOT-1804", "can't be `town`");
    Expect.failure(() -> fields.texts("list"), "m.json:1:75", "MOOT-1804", "a list in brackets");
  }
}
