package org.moothall.core.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.moothall.Limits;
import org.moothall.PolicyException;
import org.moothall.core.policy.check.Vocabulary;
import org.moothall.core.policy.claim.Merger;
import org.moothall.core.policy.claim.RulePlace;
import org.moothall.core.policy.fact.FactText;
import org.moothall.core.policy.fact.Facts;
import org.moothall.core.policy.run.RuleBase;
import org.moothall.policy.AuthorTools;
import org.moothall.policy.Diagnostic;
import org.moothall.policy.Explanation;
import org.moothall.policy.LivePolicy;
import org.moothall.policy.Policies;
import org.moothall.policy.PolicyPack;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.PolicyStack;
import org.moothall.policy.Ruling;
import org.moothall.policy.WhyNot;
import org.moothall.spi.PolicyPackProvider;

/**
 * Answers questions from stacks of rule packs. Safe to share between threads.
 *
 * <p>A stack is read once and kept while it is in use; its rules on one question become a rule base
 * when that question is first asked. Stacks that agree on a question share its base, so a place
 * that changes one rule costs one base.
 */
public final class PolicyDesk implements Policies {

  private final PackShelf shelf;
  private final StackReader reader;
  private final Limits limits;
  private final Vocabulary vocabulary = new Vocabulary(PolicyQuestion.all());
  private final Map<PolicyQuestion<?>, FactText> facts =
      PolicyQuestion.all().stream().collect(Collectors.toMap(Function.identity(), FactText::new));
  private final RecentlyUsed<PolicyStack, StackReader.Read> stacks;
  private final RecentlyUsed<List<String>, RuleBase> bases;

  /**
   * A desk with the packs of these providers.
   *
   * @throws org.moothall.BadInputException if two providers offer a pack of one id
   */
  public PolicyDesk(Collection<? extends PolicyPackProvider> providers, Limits limits) {
    this.shelf = new PackShelf(providers);
    this.limits = limits;
    var files = new FileReader(new PrebuiltIndex(shelf.loaders()), limits.keptPolicies());
    this.reader = new StackReader(shelf, files, limits);
    this.stacks = new RecentlyUsed<>(limits.keptPolicies());
    this.bases = new RecentlyUsed<>(limits.keptPolicies());
  }

  @Override
  public List<PolicyPack> packs() {
    return shelf.all();
  }

  @Override
  public List<Diagnostic> check(PolicyStack stack) {
    return read(stack).faults();
  }

  @Override
  public String version(PolicyStack stack) {
    return sound(stack).version();
  }

  @Override
  public <T> Ruling<T> ask(
      PolicyStack stack, PolicyQuestion<T> question, Collection<? extends Record> given) {
    var sound = sound(stack);
    var inOrder = facts(sound, question, given);
    var part = sound.part(question);
    return part.isEmpty()
        ? Merger.merge(question, Set.of(), inOrder.inOrder(), sound.version())
        : base(part.get()).ask(question, inOrder, limits, sound.version());
  }

  @Override
  public <T> Explanation<T> explain(
      PolicyStack stack, PolicyQuestion<T> question, Collection<? extends Record> given) {
    var sound = sound(stack);
    var inOrder = facts(sound, question, given);
    var part = sound.part(question);
    return part.isEmpty()
        ? Merger.explain(question, Set.of(), inOrder.inOrder(), sound.version())
        : base(part.get()).explain(question, inOrder, limits, sound.version());
  }

  @Override
  public WhyNot whyNot(
      PolicyStack stack,
      PolicyQuestion<?> question,
      String rule,
      Collection<? extends Record> given) {
    var sound = sound(stack);
    return new WhyNots(vocabulary, sound).whyNot(question, rule, facts(sound, question, given));
  }

  @Override
  public AuthorTools tools() {
    return new AuthorDesk(this, vocabulary, this::sound, this::facts);
  }

  /** What rules see: the facts of the case, and the settings of the stack. */
  private Facts facts(Stack stack, PolicyQuestion<?> question, Collection<? extends Record> given) {
    var known = facts.get(question);
    if (known == null) {
      throw new IllegalArgumentException("the engine asks no question of " + question.name());
    }
    return known.facts(given, stack.settingsOn(question));
  }

  @Override
  public void prepare(PolicyStack stack) {
    ready(stack);
  }

  @Override
  public LivePolicy live(PolicyStack stack) {
    return new StackInForce(ready(stack), this::ready);
  }

  /** The stack with the bases of all its questions, which are kept while this is. */
  private ReadyStack ready(PolicyStack asked) {
    var read = read(asked);
    var stack = sound(read);
    var ready = new ArrayList<RuleBase>();
    for (var question : PolicyQuestion.all()) {
      stack.part(question).ifPresent(part -> ready.add(base(part)));
    }
    return new ReadyStack(asked, stack.version(), read, ready);
  }

  private RuleBase base(Stack.Part part) {
    return bases.get(part.key(), () -> newBase(part.files()));
  }

  private static RuleBase newBase(List<KeptFile> files) {
    var places = new HashMap<String, RulePlace>();
    files.forEach(file -> places.putAll(file.places()));
    var conditions = files.stream().flatMap(file -> file.conditions().stream()).toList();
    return new RuleBase(files.stream().map(KeptFile::model).toList(), places, conditions);
  }

  private Stack sound(PolicyStack stack) {
    return sound(read(stack));
  }

  private static Stack sound(StackReader.Read read) {
    return read.stack().orElseThrow(() -> new PolicyException(read.faults()));
  }

  private StackReader.Read read(PolicyStack stack) {
    return stacks.get(stack, () -> reader.read(stack));
  }
}
