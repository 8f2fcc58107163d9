package org.moothall.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentlyUsedTest {

  private final RecentlyUsed<String, Integer> cache = new RecentlyUsed<>(2);
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void eachValueIsMadeOnce() {
    assertThat(cache.get("a", made::incrementAndGet)).isEqualTo(1);
    assertThat(cache.get("a", made::incrementAndGet)).isEqualTo(1);
    assertThat(cache.get("b", made::incrementAndGet)).isEqualTo(2);
  }

  @Test
  void theOneUnusedForLongestGoes() {
    cache.get("a", made::incrementAndGet);
    cache.get("b", made::incrementAndGet);
    cache.get("a", made::incrementAndGet);
    cache.get("c", made::incrementAndGet);
    assertThat(cache.get("a", made::incrementAndGet)).isEqualTo(1);
    assertThat(cache.get("b", made::incrementAndGet)).isEqualTo(4);
  }

  @Test
  void whatFailsIsTriedAgain() {
    assertThatThrownBy(
            () ->
                cache.get(
                    "a",
                    () -> {
                      throw new IllegalStateException("not now");
                    }))
        .hasMessage("not now");
    assertThat(cache.get("a", made::incrementAndGet)).isEqualTo(1);
  }

  @Test
  void threadsThatWantOneValueShareIt() throws InterruptedException {
    Callable<Integer> get = () -> cache.get("a", made::incrementAndGet);
    try (var threads = Executors.newFixedThreadPool(8)) {
      threads.invokeAll(Collections.nCopies(100, get));
    }
    assertThat(made).hasValue(1);
  }
}
