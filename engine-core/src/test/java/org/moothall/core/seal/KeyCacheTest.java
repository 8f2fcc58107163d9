package org.moothall.core.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyCacheTest {

  private final List<String> loaded = new ArrayList<>();
  private final KeyCache cache = new KeyCache(2);

  @Test
  void aKeyIsLoadedOnce() {
    get("a");
    get("a");

    assertThat(loaded).containsExactly("a");
  }

  @Test
  void theKeyUsedLongestAgoMakesRoom() {
    get("a");
    get("b");
    get("a");
    get("c");
    get("a");
    get("b");

    assertThat(loaded).containsExactly("a", "b", "c", "b");
  }

  @Test
  void aDestroyedKeyIsForgotten() {
    List<String> destroyed = new ArrayList<>();
    get("a");
    cache.remove("a", destroyed::add);
    get("a");

    assertThat(destroyed).containsExactly("a");
    assertThat(loaded).containsExactly("a", "a");
  }

  @Test
  void aMissingKeyIsAskedForEveryTime() {
    assertThat(cache.get("a", name -> Optional.empty())).isEmpty();
    get("a");

    assertThat(loaded).containsExactly("a");
  }

  private void get(String name) {
    Optional<PersonKey> key =
        cache.get(
            name,
            missing -> {
              loaded.add(missing);
              return Optional.of(new byte[32]);
            });
    assertThat(key).isPresent();
  }
}
