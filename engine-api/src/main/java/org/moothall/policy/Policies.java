package org.moothall.policy;

import java.util.Collection;
import java.util.List;

/** The policy desk: which packs there are, whether a stack holds together, and what it answers. */
public interface Policies {

  /** Every pack that providers offer, sorted by id. */
  List<PolicyPack> packs();

  /**
   * Every fault of a stack, in the order of file, line and column; empty when it can be used.
   *
   * @throws org.moothall.LimitExceededException if a file or the stack is too large
   */
  List<Diagnostic> check(PolicyStack stack);

  /**
   * The version of a stack: the SHA-256 of its canonical text, in hexadecimal.
   *
   * @throws org.moothall.PolicyException if the stack has faults
   */
  String version(PolicyStack stack);

  /**
   * Asks a stack a question.
   *
   * <p>The desks ask what they need to know by themselves. How to consult, whom to invite, who is
   * competent, how often to meet, what keeps a matter open and who was left out are asked by hosts,
   * through this method, and followed by them.
   *
   * @param facts records of the question's {@link PolicyQuestion#facts fact types}; their order
   *     does not matter
   * @throws org.moothall.PolicyException if the stack has faults
   * @throws org.moothall.BadInputException if a fact is not of the question's types
   */
  <T> Ruling<T> ask(
      PolicyStack stack, PolicyQuestion<T> question, Collection<? extends Record> facts);

  /**
   * Asks a stack a question, and tells how the answer came about. The ruling is the one that {@link
   * #ask} gives.
   *
   * @param facts as for {@link #ask}
   * @throws org.moothall.PolicyException if the stack has faults
   * @throws org.moothall.BadInputException if a fact is not of the question's types
   */
  <T> Explanation<T> explain(
      PolicyStack stack, PolicyQuestion<T> question, Collection<? extends Record> facts);

  /**
   * Reads, checks and compiles everything that asking the stack will need, so that the first to ask
   * does not wait for it. It stays ready while it is among those used last, {@link
   * org.moothall.Limits#keptPolicies} of them; what {@link #live} holds stays in any case.
   *
   * @throws org.moothall.PolicyException if the stack has faults
   * @throws org.moothall.LimitExceededException if a file or the stack is too large
   */
  void prepare(PolicyStack stack);

  /**
   * Puts a stack in force, to be replaced when it changes. It is made ready at once.
   *
   * @throws org.moothall.PolicyException if the stack has faults
   * @throws org.moothall.LimitExceededException if a file or the stack is too large
   */
  LivePolicy live(PolicyStack stack);

  /**
   * Tells why one rule did not speak about some facts: what failed first, the fact that came
   * nearest, and the value with which it would have held. Many facts that are joined with each
   * other make many partial matches; of those, the first 20,000 are looked at.
   *
   * @param rule the rule's name, for instance {@code street.reply}
   * @throws org.moothall.PolicyException if the stack has faults
   * @throws org.moothall.BadInputException if there is no such rule in the stack, or a fact is not
   *     of the question's types
   */
  WhyNot whyNot(
      PolicyStack stack,
      PolicyQuestion<?> question,
      String rule,
      Collection<? extends Record> facts);

  /** What helps to write policies. */
  AuthorTools tools();
}
