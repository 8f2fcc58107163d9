package org.moothall.core.policy;

import java.util.Collection;
import java.util.function.Function;
import org.moothall.Progress;
import org.moothall.core.policy.StackDiff.Side;
import org.moothall.core.policy.check.Vocabulary;
import org.moothall.core.policy.format.DrlFormat;
import org.moothall.policy.AuthorTools;
import org.moothall.policy.Coverage;
import org.moothall.policy.Policies;
import org.moothall.policy.PolicyCase;
import org.moothall.policy.PolicyDiff;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyStack;

/** Tools for those who write policies. Safe to share between threads. */
final class AuthorDesk implements AuthorTools {

  private final Policies policies;
  private final Vocabulary vocabulary;
  private final Function<PolicyStack, Stack> stacks;
  private final FactReader facts;

  /**
   * Tools over a desk.
   *
   * @param policies answers questions
   * @param stacks reads a stack, or throws what is wrong with it
   */
  AuthorDesk(
      Policies policies,
      Vocabulary vocabulary,
      Function<PolicyStack, Stack> stacks,
      FactReader facts) {
    this.policies = policies;
    this.vocabulary = vocabulary;
    this.stacks = stacks;
    this.facts = facts;
  }

  @Override
  public String format(PolicyFile file) {
    return DrlFormat.format(file);
  }

  @Override
  public Coverage coverage(PolicyStack stack, Collection<PolicyCase> cases) {
    return new Coverages(vocabulary, stacks.apply(stack)).of(cases, facts);
  }

  @Override
  public PolicyDiff diff(PolicyStack before, PolicyStack after, Progress progress) {
    return new StackDiff(side(before), side(after), policies, facts).find(progress);
  }

  private Side side(PolicyStack named) {
    return new Side(named, new StackRules(vocabulary, stacks.apply(named)));
  }
}
