package org.moothall.policy;

import java.util.Collection;
import org.moothall.Progress;

/** What helps to write policies. Safe to share between threads. */
public interface AuthorTools {

  /**
   * The text of a rule file in its one layout. Words and comments stay as they are and in their
   * order, so the file means what it meant; a file that is laid out already comes back unchanged.
   *
   * @throws org.moothall.PolicyException if the file can't be read; its names need not be known
   */
  String format(PolicyFile file);

  /**
   * What the cases leave untried of a stack.
   *
   * @throws org.moothall.PolicyException if the stack has faults
   * @throws org.moothall.BadInputException if a fact is not of its question's types
   */
  Coverage coverage(PolicyStack stack, Collection<PolicyCase> cases);

  /**
   * What changes from one stack to another, told in cases.
   *
   * <p>Cases are made of what the rules of both name: each number they compare, and its neighbours,
   * texts, constants and settings. For each question whose rules or settings differ, {@value
   * #CASES} are tried, and some more that are led to each rule that differs. So a difference that
   * needs many facts at once may be missed; one that is told is real. The same stacks give the same
   * cases.
   *
   * @param progress hears how many cases of a question were tried
   * @throws org.moothall.PolicyException if a stack has faults
   */
  PolicyDiff diff(PolicyStack before, PolicyStack after, Progress progress);

  /** How many cases are tried for each question. */
  int CASES = 2_000;
}
