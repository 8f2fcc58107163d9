package org.moothall.policy.answer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the claims made with a verb combine.
 *
 * <p>Claims on one thing, for instance on one trait or one office, meet in a <i>slot</i>. Where the
 * claims of a slot can't all hold, those of rules that are not {@code @entrenched} are set aside
 * there and the entrenched ones stand; a reason of the engine's own names both. Where nothing
 * entrenched was said, or what is entrenched contradicts itself, the ruling is undecided.
 *
 * <p>What {@link Kind#VOTE} and {@link Kind#GRANT} open can't be entrenched: whether such a claim's
 * rule is entrenched makes no difference, but for {@code competent}, whose arguments come from a
 * list.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Merge {

  /** The kind of combination. */
  Kind value();

  /** What exactly happens, in one clause. */
  String how();

  /** Kinds of combination; each is independent of order and repetition. */
  enum Kind {
    /** All claims hold together; one more can only make the answer stricter. */
    JOIN,
    /** One value; two different ones contradict each other. */
    PICK,
    /** Weighed: the strongest claim wins; a tie at the top contradicts, where it matters. */
    VOTE,
    /** Opens a door, and loses to every refusal. */
    GRANT
  }
}
