package org.moothall.policy.answer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an argument that must be bound to a property of a fact: what a rule says with it is read
 * from a list that somebody keeps, and never made up in the rule.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Bound {

  /** The type of the fact. */
  Class<? extends Record> value();
}
