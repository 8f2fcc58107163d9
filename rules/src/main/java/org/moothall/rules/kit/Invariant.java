package org.moothall.rules.kit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The invariants of the catalogue that a property holds a policy to. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Invariant {

  /** Their numbers; none for a law that the catalogue does not count. */
  int[] value();
}
