package org.moothall.rules.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.moothall.Limits;
import org.moothall.core.policy.PolicyDesk;
import org.moothall.policy.LivePolicy;
import org.moothall.policy.Policies;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyStack;
import org.moothall.rules.BuiltInPacks;

/**
 * What policies take in memory, and how long a layer takes to come into force. Run by hand; the
 * argument is how many municipalities have a layer of their own, 1,000 without it. Numbers go to
 * {@code engine-core/docs/measurements.md}.
 */
final class Municipalities {

  private static final PolicyStack LINHAI = PolicyStack.of("base", "linhai");
  private static final int STEPS = 10;

  private final PrintStream out = System.out;
  private final Policies policies =
      new PolicyDesk(List.of(new BuiltInPacks()), Limits.defaults().withKeptPolicies(16));
  private final List<LivePolicy> held = new ArrayList<>();

  private Municipalities() {}

  public static void main(String[] arguments) {
    var towns = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
    new Municipalities().measure(towns);
  }

  private void measure(int towns) {
    show("nothing but the JVM and the desk");
    held.add(policies.live(LINHAI));
    show("one stack");
    IntStream.range(0, towns).forEach(i -> held.add(policies.live(LINHAI)));
    show(towns + " without a layer");
    var before = System.nanoTime();
    for (var i = 1; i <= towns; i++) {
      held.add(policies.live(layer(i)));
      if (i % Math.max(1, towns / STEPS) == 0) {
        show(i + " with a layer, " + seconds(before) + " s");
      }
    }
    timeSwaps();
    timeChecks();
  }

  private void show(String what) {
    for (var i = 0; i < 3; i++) {
      System.gc();
    }
    var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    var classes = ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage();
    var metaspace =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getName().equals("Metaspace"))
            .mapToLong(pool -> pool.getUsage().getUsed())
            .sum();
    out.printf(
        "%s: heap %s kB, metaspace %s kB, all off heap %s kB, %s classes%n",
        what,
        heap / 1_000,
        metaspace / 1_000,
        classes.getUsed() / 1_000,
        ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
  }

  private void timeSwaps() {
    var live = held.getFirst();
    for (var i = 0; i < STEPS; i++) {
      var before = System.nanoTime();
      live.replace(layer(1_000_000 + i), Runnable::run).toCompletableFuture().join();
      out.printf("a layer of two files compiled and in force: %s s%n", seconds(before));
    }
  }

  private void timeChecks() {
    for (var i = 0; i < STEPS; i++) {
      var file = new PolicyFile("street/thirty.drl", thirty(i));
      var before = System.nanoTime();
      var faults = policies.check(LINHAI.with(List.of(file)));
      out.printf("a file of 30 rules checked: %s s, %s faults%n", seconds(before), faults.size());
    }
  }

  private static String seconds(long since) {
    return "%.3f".formatted((System.nanoTime() - since) / 1e9);
  }

  /** Three rules on two questions, unlike those of every other number. */
  private static PolicyStack layer(int number) {
    var reply =
        header("Reply")
            + """
            rule "street.reply.large"
            when
                Item( size >= %1$s )
            then
                answer.promise("notice %1$s of the street office");
            end

            rule "street.reply.days"
            when
                Item( theme == true, size > %1$s )
            then
                answer.withinDays(5);
            end
            """
                .formatted(number);
    var eligibility =
        header("Eligibility")
            + """
            rule "street.eligibility.terms"
            when
                Candidate( termsServed >= 2, id != "%1$s", $person : id )
            then
                answer.exclude($person, "two terms, notice %1$s");
            end
            """
                .formatted(number);
    return LINHAI.with(
        List.of(
            new PolicyFile("street/reply.drl", reply),
            new PolicyFile("street/eligibility.drl", eligibility)));
  }

  private static String thirty(int number) {
    return IntStream.range(0, 30)
        .mapToObj(
            i ->
                """
                rule "street.terms-%1$s"
                when
                    Candidate( termsServed >= %1$s, id != "%2$s", $person : id )
                    not Interest( personId == $person, matterId == "m%1$s" )
                then
                    answer.exclude($person, "notice %1$s");
                end
                """
                    .formatted(i, number))
        .collect(Collectors.joining("\n", header("Eligibility"), ""));
  }

  private static String header(String question) {
    return """
    package street;

    import org.moothall.policy.fact.*;

    global org.moothall.policy.answer.%s.Verbs answer;

    """
        .formatted(question);
  }
}
