package org.moothall.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentlyUsedTest {

  private final RecentlyUsed<String, Value> cache = new RecentlyUsed<>(2);
  private final AtomicInteger made = new AtomicInteger();

  /** Something that the garbage collector takes when nobody holds it, as it does not take 1. */
  private record Value(int number) {}

  private Value make() {
    return new Value(made.incrementAndGet());
  }

  @Test
  void eachValueIsMadeOnce() {
    assertThat(cache.get("a", this::make)).isEqualTo(new Value(1));
    assertThat(cache.get("a", this::make)).isEqualTo(new Value(1));
    assertThat(cache.get("b", this::make)).isEqualTo(new Value(2));
  }

  @Test
  void theOneUnusedForLongestGoes() {
    cache.get("a", this::make);
    var second = new WeakReference<>(cache.get("b", this::make));
    cache.get("a", this::make);
    cache.get("c", this::make);
    awaitLettingGo(second);
    assertThat(cache.get("a", this::make)).isEqualTo(new Value(1));
    assertThat(cache.get("b", this::make)).isEqualTo(new Value(4));
  }

  @Test
  void whatSomebodyHoldsIsFoundForAsLongAsItIsHeld() {
    var held = cache.get("a", this::make);
    cache.get("b", this::make);
    cache.get("c", this::make);
    System.gc();
    assertThat(cache.get("a", this::make)).isSameAs(held);
  }

  private static void awaitLettingGo(WeakReference<?> reference) {
    for (var i = 0; i < 100 && reference.get() != null; i++) {
      System.gc();
    }
    assertThat(reference.get()).isNull();
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
    assertThat(cache.get("a", this::make)).isEqualTo(new Value(1));
  }

  @Test
  void threadsThatWantOneValueShareIt() throws InterruptedException {
    Callable<Value> get = () -> cache.get("a", this::make);
    try (var threads = Executors.newFixedThreadPool(8)) {
      threads.invokeAll(Collections.nCopies(100, get));
    }
    assertThat(made).hasValue(1);
  }
}
