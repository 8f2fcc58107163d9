package org.moothall.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moothall.BadInputException;
import org.moothall.ledger.Promise;
import org.moothall.opinion.Choice;
import org.pcollections.HashTreePMap;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

class CanonicalJsonTest {

  record Hall(String name, int seats, Optional<String> street, List<String> rooms) {}

  @Test
  void aRecordIsItsComponentsSorted() {
    assertThat(CanonicalJson.write(new Hall("Town", 40, Optional.of("High"), List.of("A", "B"))))
        .isEqualTo("{\"name\":\"Town\",\"rooms\":[\"A\",\"B\"],\"seats\":40,\"street\":\"High\"}");
  }

  @Test
  void anAbsentComponentIsLeftOutAndAnEmptyOneStays() {
    assertThat(CanonicalJson.write(new Hall("", 0, Optional.empty(), List.of())))
        .isEqualTo("{\"name\":\"\",\"rooms\":[],\"seats\":0}");
  }

  @Test
  void aRecordOfASealedFamilySaysWhichItIs() {
    Instant at = Instant.parse("2026-03-01T08:00:00Z");
    assertThat(CanonicalJson.write(List.of(new Promise.State.Open(), new Promise.State.Broken(at))))
        .isEqualTo("[{\"@type\":\"Open\"},{\"@type\":\"Broken\",\"at\":\"2026-03-01T08:00:00Z\"}]");
  }

  @Test
  void mapsAreSortedByKeyInUtf16() {
    Map<String, Integer> map = new LinkedHashMap<>();
    // The sample of RFC 8785, section 3.2.3.
    for (String key : List.of("€", "\r", "\ufb33", "1", "😀", "\u0080", "ö")) {
      map.put(key, map.size());
    }
    assertThat(CanonicalJson.write(map))
        .isEqualTo("{\"\\r\":1,\"1\":3,\"\u0080\":5,\"ö\":6,\"€\":0,\"😀\":4,\"\ufb33\":2}");
  }

  @Test
  void mapsAreSortedByTheTextOfTheirKeys() {
    assertThat(CanonicalJson.write(Map.of(10L, "b", 9L, "a")))
        .isEqualTo("{\"10\":\"b\",\"9\":\"a\"}");
    assertThat(CanonicalJson.write(Map.of(Choice.PASS, 1, Choice.AGREE, 2)))
        .isEqualTo("{\"AGREE\":2,\"PASS\":1}");
    assertThatThrownBy(() -> CanonicalJson.write(Map.of(List.of(), 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void setsAreSortedByTheTextOfTheirElements() {
    assertThat(CanonicalJson.write(new LinkedHashSet<>(List.of("b", "a", "\"", "B"))))
        .isEqualTo("[\"B\",\"\\\"\",\"a\",\"b\"]");
    assertThat(CanonicalJson.write(Set.of())).isEqualTo("[]");
  }

  @Test
  void persistentCollectionsAreCollections() {
    var map = TreePMap.<String, Object>singleton("x", TreePVector.from(List.of(1, 2)));
    assertThat(CanonicalJson.write(map)).isEqualTo("{\"x\":[1,2]}");
    assertThat(CanonicalJson.write(HashTreePMap.from(map))).isEqualTo("{\"x\":[1,2]}");
  }

  @Test
  void stringsAreEscapedAsLittleAsCanBe() {
    assertThat(CanonicalJson.write("€$\u000f\nA'B\"\\\\\"/\u007f</script>电😀\u2028"))
        .isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u007f</script>电😀\u2028\"");
    assertThat(CanonicalJson.write("\b\t\f\r\u001b")).isEqualTo("\"\\b\\t\\f\\r\\u001b\"");
  }

  @Test
  void wholeNumbersAreWrittenInFull() {
    assertThat(CanonicalJson.write(List.of(Long.MAX_VALUE, Long.MIN_VALUE, 0, -1, true)))
        .isEqualTo("[9223372036854775807,-9223372036854775808,0,-1,true]");
  }

  @Test
  void nothingElseCanBeWritten() {
    assertThatThrownBy(() -> CanonicalJson.write(0.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Double");
    assertThatThrownBy(() -> CanonicalJson.write(Arrays.asList("a", null)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CanonicalJson.write(new Hall(null, 0, Optional.empty(), List.of())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void halfASurrogatePairIsBadInput() {
    for (String text : List.of("cut\ud83d", "\ude00", "\ud83d\ud83d\ude00", "\ude00\ud83d")) {
      assertThatThrownBy(() -> CanonicalJson.write(List.of(text)))
          .isInstanceOfSatisfying(
              BadInputException.class, e -> assertThat(e.code()).isEqualTo("MOOT-3201"))
          .hasMessageContaining("Maybe");
    }
  }

  @Test
  void theDigestIsThatOfTheText() {
    // printf '"moot 会"' | sha256sum
    assertThat(CanonicalJson.digest("moot 会"))
        .isEqualTo("bc1cbd7b7912e515223b08252e13460b72639def84ec9b33a1cb8cee71ee97c3");
  }
}
