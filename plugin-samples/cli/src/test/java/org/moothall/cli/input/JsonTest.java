package org.moothall.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

  @Test
  void everyValueKnowsWhereItStands() {
    var fields = Fields.of(Json.read("matter.json", 1, "{\n  \"id\": \"lift\",\n  \"seats\": 25}"));

    assertThat(fields.at("id")).hasToString("matter.json:2:9");
    assertThat(fields.at("seats")).hasToString("matter.json:3:12");
    assertThat(fields.at()).hasToString("matter.json:1:1");
  }

  @Test
  void aLineOfAFileStandsWhereTheLineDoes() {
    assertThat(Json.read("ledger.jsonl", 7, " {}").at()).hasToString("ledger.jsonl:7:2");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`{\"id\": \"a\",}`, m.json:1:12",
        "`{\"id\": \"a\"`, m.json:1:11",
        "`{\"a\":1,\"a\":2}`, m.json:1:11",
        "`{} {}`, m.json:1:4",
        "`  `, m.json:1:3"
      })
  void whatIsNoJsonIsToldWhereItEnds(String text, String where) {
    Expect.failure(() -> Json.read("m.json", 1, text), where, "MOOT-1801", "this is no JSON");
  }

  @Test
  void nullSaysNothing() {
    Expect.failure(
        () -> Json.read("m.json", 1, "{\"id\":null}"), "m.json:1:7", "MOOT-1804", "`null`");
  }

  @Test
  void nestingEndsSomewhere() {
    Expect.failure(
        () -> Json.read("m.json", 1, "[".repeat(40)),
        "m.json:1:34",
        "MOOT-1801",
        "this is no JSON");
  }
}
