package org.moothall.policy.answer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which way a number makes a claim stricter. A setting may be entrenched only if rules use it in a
 * way that is known; a parameter without this annotation is used in none.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Stricter {

  /** The stricter direction. */
  Direction value();

  /** Which way a number goes. */
  enum Direction {
    LOWER,
    HIGHER
  }
}
