package org.moothall.core.policy.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moothall.Limits;
import org.moothall.core.policy.check.DrlReader;
import org.moothall.core.policy.claim.RulePlace;
import org.moothall.core.policy.drl.Faults;
import org.moothall.core.policy.drl.FileParser;
import org.moothall.core.policy.fact.FactText;
import org.moothall.core.policy.fact.Facts;
import org.moothall.core.policy.run.LocalCompiler.Refused;
import org.moothall.matter.Level;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.Eligibility;
import org.moothall.policy.fact.Candidate;
import org.moothall.policy.fact.Matter;

/** Tries attacks against one wall after the other. */
final class Siege {

  private static final Collection<PolicyQuestion<?>> QUESTIONS = PolicyQuestion.all();

  /** So wide that nothing is stopped in the time a test takes. */
  private static final Limits WIDE =
      Limits.defaults()
          .withRuleFirings(Integer.MAX_VALUE)
          .withRuleTime(Duration.ofHours(1))
          .withRuleJoins(Long.MAX_VALUE);

  /** As tight, for these few facts, as the defaults are for a city's. */
  private static final Limits TIGHT = Limits.defaults().withRuleFirings(100).withRuleJoins(1_000);

  private static final Facts FACTS = facts();

  private final DrlReader checker = new DrlReader(QUESTIONS);
  private final Path mark;

  /** What stands between an attack and the host. */
  enum Wall {
    NONE("open ground"),
    CHECKER("checker"),
    LOADER("class loader"),
    BYTECODE("bytecode check"),
    LIMITS("limits"),
    ALL_BEHIND_THE_CHECKER("walls behind the checker");

    private final String words;

    Wall(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /**
   * A siege.
   *
   * @param mark the file that attacks on files leave
   */
  Siege(Path mark) {
    this.mark = mark;
  }

  /** What came of compiling, and whether it alone left a mark. */
  private record Compiled(Optional<SortedMap<String, byte[]>> classes, boolean marked) {}

  /** Which walls stop the attack, each alone. */
  Set<Wall> stopping(Attack attack) {
    var stopping = EnumSet.noneOf(Wall.class);
    var none = Walls.none();
    var loader = none.withLoader(QUESTIONS);
    note(stopping, Wall.CHECKER, refusedByTheChecker(attack));

    var behindLoader = compiled(attack, loader);
    note(stopping, Wall.LOADER, holds(attack, behindLoader, loader, WIDE));
    note(
        stopping,
        Wall.ALL_BEHIND_THE_CHECKER,
        holds(attack, behindLoader, loader.withBytecodeCheck(QUESTIONS), TIGHT));

    var open = compiled(attack, none);
    note(stopping, Wall.BYTECODE, holds(attack, open, none.withBytecodeCheck(QUESTIONS), WIDE));
    note(stopping, Wall.LIMITS, holds(attack, open, none, TIGHT));
    note(stopping, Wall.NONE, holds(attack, open, none, WIDE));
    return stopping;
  }

  private static void note(Set<Wall> stopping, Wall wall, boolean holds) {
    if (holds) {
      stopping.add(wall);
    }
  }

  private boolean refusedByTheChecker(Attack attack) {
    Effect.forget(mark);
    var faults = new Faults("attack.drl");
    checker.read(new PolicyFile("attack.drl", attack.inPackage()), faults);
    return !faults.sorted().isEmpty() && !Effect.happened();
  }

  private Compiled compiled(Attack attack, Walls walls) {
    Effect.forget(mark);
    Optional<SortedMap<String, byte[]>> classes;
    try {
      classes =
          Optional.of(new LocalCompiler(walls).classes(attack.packageName(), attack.inPackage()));
    } catch (Refused refused) {
      classes = Optional.empty();
    }
    return new Compiled(classes, Effect.happened());
  }

  /** Whether the attack leaves no mark. */
  private boolean holds(Attack attack, Compiled compiled, Walls walls, Limits limits) {
    if (compiled.marked() || compiled.classes().isEmpty()) {
      return !compiled.marked();
    }
    Effect.forget(mark);
    var said = said(attack, compiled.classes().get(), walls, limits);
    return !said.contains(Attack.MARK) && !Effect.happened();
  }

  private static List<String> said(
      Attack attack, SortedMap<String, byte[]> classes, Walls walls, Limits limits) {
    try {
      var model = new LocalCompiler(walls).load(attack.packageName(), classes);
      return said(new RuleBase(List.of(model), places(attack), conditions(attack)), limits);
    } catch (Refused | RuntimeException | LinkageError stopped) {
      return List.of();
    }
  }

  private static List<String> said(RuleBase base, Limits limits) {
    var ruling = base.ask(PolicyQuestion.ELIGIBILITY, FACTS, limits, "0".repeat(64));
    return ruling instanceof Ruling.Decided<Eligibility>
        ? ruling.because().stream()
            .map(reason -> reason.says().contains(Attack.MARK) ? Attack.MARK : reason.says())
            .toList()
        : List.of();
  }

  private static Map<String, RulePlace> places(Attack attack) {
    return Map.of(
        RuleBase.key(attack.packageName(), "r0"), new RulePlace("r0", "attack.drl", 1),
        RuleBase.key(attack.packageName(), "r1"), new RulePlace("r1", "attack.drl", 2));
  }

  /** Only what the language knows has conditions to reckon with. */
  private static List<RuleConditions> conditions(Attack attack) {
    return FileParser.parse(attack.inPackage(), new Faults("attack.drl")).rules().stream()
        .map(rule -> new RuleConditions(new RulePlace("r0", "attack.drl", 1), rule.conditions()))
        .toList();
  }

  private static Facts facts() {
    var candidates =
        IntStream.range(0, 20).mapToObj(i -> new Candidate("p" + i, Set.of(), Set.of(), i));
    var others =
        Stream.of(
            new Candidate("pp", Set.of(), Set.of(), 0), new Matter("m1", "lift", Level.STREET));
    return new FactText(PolicyQuestion.ELIGIBILITY)
        .facts(Stream.concat(candidates, others).toList(), List.of());
  }
}
