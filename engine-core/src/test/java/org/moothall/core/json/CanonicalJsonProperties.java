package org.moothall.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.moothall.record.Event;

class CanonicalJsonProperties {

  @Provide
  Arbitrary<String> texts() {
    return RecordArbitraries.texts();
  }

  @Provide
  Arbitrary<Event> events() {
    return RecordArbitraries.events();
  }

  @Provide
  Arbitrary<Map<String, Event>> maps() {
    return Arbitraries.maps(texts(), events()).ofMaxSize(5);
  }

  /** Another reader of JSON reads the string that was written. */
  @Property
  void stringsAreJson(@ForAll("texts") String text) throws JsonProcessingException {
    String json = CanonicalJson.write(text);
    assertThat(new JsonMapper().readValue(json, String.class)).isEqualTo(text);
  }

  /** The order in which a map or a set was filled leaves no trace. */
  @Property(tries = 200)
  void orderOfFillingDoesNotShow(@ForAll("maps") Map<String, Event> map, @ForAll Random random) {
    List<String> keys = new ArrayList<>(map.keySet());
    Collections.shuffle(keys, random);
    Map<String, Event> other = new LinkedHashMap<>();
    keys.forEach(key -> other.put(key, map.get(key)));

    assertThat(CanonicalJson.write(other)).isEqualTo(CanonicalJson.write(map));
    assertThat(CanonicalJson.write(new LinkedHashSet<>(other.values())))
        .isEqualTo(CanonicalJson.write(new LinkedHashSet<>(map.values())));
  }

  /** Values that differ have texts that differ. */
  @Property(tries = 200)
  void differentEventsHaveDifferentTexts(
      @ForAll("events") Event one, @ForAll("events") Event other) {
    assertThat(CanonicalJson.write(one).equals(CanonicalJson.write(other)))
        .isEqualTo(one.equals(other));
  }

  /** The digest is that of the text in UTF-8. */
  @Property(tries = 200)
  void digestIsOfTheText(@ForAll("events") Event event) throws NoSuchAlgorithmException {
    byte[] text = CanonicalJson.write(event).getBytes(StandardCharsets.UTF_8);
    byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(text);
    assertThat(CanonicalJson.digest(event)).isEqualTo(HexFormat.of().formatHex(sha256));
  }
}
