package org.moothall.policy.answer;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.moothall.policy.answer.Merge.Kind;

/**
 * How a matter is consulted on.
 *
 * @param model the chosen model
 * @param weight the weight it was chosen with
 * @param parts what a panorama combines, at least two; empty for every other model
 * @param ruledOut models that can't be chosen
 */
public record ModelChoice(Model model, long weight, Set<Model> parts, Set<Model> ruledOut) {
  public ModelChoice {
    parts = Collections.unmodifiableSet(new TreeSet<>(parts));
    ruledOut = Collections.unmodifiableSet(new TreeSet<>(ruledOut));
  }

  /** The six models of joint consultation, after Min Xueqin. */
  public enum Model {
    /** Starts with a few people and grows until it is resolved. */
    SNOWBALL,
    /** One trusted person leads. */
    ELITE,
    /** Directors who signed on for a year. */
    COUNCIL,
    /** Every affected person and unit takes part. */
    GENERAL,
    /** Large and online. */
    CLOUD,
    /** Several of the others at once, with one decision. */
    PANORAMA
  }

  /** What a rule on the choice of a model can say. */
  public interface Verbs {

    /** The model fits, the better the larger the weight. */
    @Merge(
        value = Kind.VOTE,
        how =
            "a model weighs what its strongest claim says; the heaviest that is not ruled out is"
                + " chosen; two that weigh the same contradict; at least one is required")
    void propose(Model model, long weight);

    /** The model can't be chosen, nor be a part of a panorama. */
    @Merge(value = Kind.JOIN, how = "every model named by any rule is ruled out")
    void ruleOut(Model model, String reason);

    /** A panorama has this part. */
    @Merge(
        value = Kind.JOIN,
        how = "a panorama has all parts that are not ruled out; it needs two of them")
    void combine(Model part);
  }
}
