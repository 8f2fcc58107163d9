package org.moothall.rules.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.moothall.Limits;
import org.moothall.core.policy.PolicyDesk;
import org.moothall.policy.Policies;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.PolicyStack;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.Eligibility;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One question to thirty rules over ten facts: Moothall, Drools alone, and Java by hand. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.SampleTime, Mode.Throughput})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class RulingBenchmark {

  private final PolicyStack stack = ThirtyRules.stack();
  private final List<Record> facts = ThirtyRules.facts();
  private final Policies policies = new PolicyDesk(List.of(), Limits.defaults());
  private BareDrools drools;
  private BareDrools eachByItself;

  @Setup
  public void compile() {
    drools = new BareDrools(false);
    eachByItself = new BareDrools(true);
    policies.version(stack);
  }

  /** With the reasons of every rule that spoke, as always. */
  @Benchmark
  public Ruling<Eligibility> moothall() {
    return policies.ask(stack, PolicyQuestion.ELIGIBILITY, facts);
  }

  @Benchmark
  public Object drools() {
    var said = new Said();
    drools.decide(facts, said);
    return said;
  }

  /** As Drools must be set up so that no rule falls silent. */
  @Benchmark
  public Object droolsEachByItself() {
    var said = new Said();
    eachByItself.decide(facts, said);
    return said;
  }

  @Benchmark
  public Object byHand() {
    var said = new Said();
    ByHand.decide(facts, said);
    return said;
  }
}
