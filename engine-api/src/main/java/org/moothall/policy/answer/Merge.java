package org.moothall.policy.answer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How the claims made with a verb combine. */
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
    /** Opens a door, and loses to every refusal. */
    GRANT
  }
}
