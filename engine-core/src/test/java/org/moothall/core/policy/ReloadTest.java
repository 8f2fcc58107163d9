package org.moothall.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.core.policy.Packs.reply;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.ref.WeakReference;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.moothall.Limits;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.PolicyStack;

/**
 * A stack that is replaced again and again leaves nothing behind: neither classes nor the memory
 * they take. Counted for the whole JVM, after collecting garbage.
 */
class ReloadTest {

  /** A local file of one rule is about ten classes; what Drools loads late is no more than this. */
  private static final long SOME_CLASSES = 150;

  private static final long SOME_BYTES = 3_000_000;

  private final PolicyDesk desk = Packs.desk(Limits.defaults().withKeptPolicies(2));
  private final StackInForce live = (StackInForce) desk.live(stack(0));

  @Test
  void thirtyReloadsLeaveNothing() {
    leavesNothing(10, 30);
  }

  @Test
  @Tag("exhaustive")
  void twoHundredReloadsLeaveNothing() {
    leavesNothing(50, 200);
  }

  private void leavesNothing(int warmUp, int reloads) {
    reload(1, warmUp);
    var early = new WeakReference<>(localLoader());
    var before = Use.now();
    reload(warmUp + 1, reloads);
    var after = Use.now();

    assertThat(early.get()).isNull();
    assertThat(after.classes()).isLessThan(before.classes() + SOME_CLASSES);
    assertThat(after.metaspace()).isLessThan(before.metaspace() + SOME_BYTES);
  }

  private void reload(int from, int to) {
    for (var i = from; i <= to; i++) {
      live.replace(stack(i), Runnable::run).toCompletableFuture().join();
      desk.ask(live.inForce(), PolicyQuestion.REPLY, List.of(Packs.MATTER, Packs.SMALL));
    }
  }

  /** What loaded the classes of the local file in force. */
  private ClassLoader localLoader() {
    var file = live.ready().read().stack().orElseThrow().files().getLast().file();
    return file.rules().model().getClass().getClassLoader();
  }

  private static PolicyStack stack(int number) {
    return PolicyStack.of("city")
        .with(
            List.of(
                reply(
                    "street.drl",
                    """
                    rule "street.reply"
                    when
                      Item( size > %s )
                    then
                      answer.explain("notice %s");
                    end
                    """
                        .formatted(number, number))));
  }

  private record Use(long classes, long metaspace) {

    static Use now() {
      for (var i = 0; i < 3; i++) {
        System.gc();
      }
      return new Use(
          ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
          ManagementFactory.getMemoryPoolMXBeans().stream()
              .filter(pool -> pool.getName().equals("Metaspace"))
              .map(MemoryPoolMXBean::getUsage)
              .mapToLong(usage -> usage.getUsed())
              .sum());
    }
  }
}
