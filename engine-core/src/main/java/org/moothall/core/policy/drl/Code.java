package org.moothall.core.policy.drl;

/**
 * What can be wrong with a policy. The numbers are stable; {@code rules/docs/errors.md} explains
 * each.
 */
public enum Code {
  // How a file is written
  UNEXPECTED(2001),
  TEXT_NOT_CLOSED(2002),
  COMMENT_NOT_CLOSED(2003),
  STRANGE_CHARACTER(2004),
  RULE_NOT_CLOSED(2005),
  HEADER_MISSING(2006),
  NESTED_TOO_DEEP(2007),

  // Names and types
  UNKNOWN_TYPE(2101),
  NOT_A_FACT_HERE(2102),
  UNKNOWN_ANSWER(2103),
  UNKNOWN_PROPERTY(2104),
  WRONG_KIND(2105),
  UNKNOWN_CONSTANT(2106),
  UNKNOWN_BINDING(2107),
  BOUND_TWICE(2108),
  WRONG_OPERATOR(2109),
  DIVISION(2110),
  UNKNOWN_VERB(2111),
  WRONG_ARGUMENTS(2112),
  NUMBER_TOO_LARGE(2113),
  BAD_REGULAR_EXPRESSION(2114),
  PERHAPS_NOTHING(2115),
  NOT_READ_FROM_A_FACT(2116),

  // What a rule file may not do
  CONSTRUCT_REFUSED(2201),
  IMPORT_REFUSED(2202),
  GLOBAL_REFUSED(2203),
  ATTRIBUTE_REFUSED(2204),
  ANNOTATION_REFUSED(2205),
  CONSEQUENCE_REFUSED(2206),
  CALL_REFUSED(2207),
  NAVIGATION_REFUSED(2208),
  NAME_REFUSED(2209),
  SILENT_RULE(2210),

  // What can't be so
  NEVER_TRUE(2301),
  ALWAYS_TRUE(2302),
  MAY_OVERFLOW(2303),

  // How files and packs stack
  NAME_TAKEN(2401),
  OVERRIDES_NOTHING(2402),
  OVERRIDES_ENTRENCHED(2403),
  OVERRIDDEN_TWICE(2404),
  OVERRIDES_OWN_LAYER(2405),
  OVERRIDES_OTHER_QUESTION(2406),
  UNKNOWN_PACK(2407),
  PACK_TWICE(2408),
  FILE_TWICE(2409),
  /** Two providers offer one pack; not a fault of a file. */
  PACK_OFFERED_TWICE(2410),

  // Settings
  SETTING_INCOMPLETE(2601),
  SETTING_IS_NO_RULE(2602),
  SETTING_OUT_OF_BOUNDS(2603),
  SETTING_MISMATCH(2604),
  SETTING_LAXER(2605),
  UNKNOWN_SETTING(2606),
  SETTING_NOT_NAMED(2607),
  SETTING_USED_OTHERWISE(2608),

  // Asking
  /** A fact is not one of the question's; not a fault of a file. */
  NOT_A_FACT_OF_THE_QUESTION(2501),
  /** Somebody asks about a rule that is not in the stack; not a fault of a file. */
  UNKNOWN_RULE(2510),

  /** A file that passed every check was refused by the rule engine all the same. */
  INTERNAL_FAULT(2900);

  private final int number;

  Code(int number) {
    this.number = number;
  }

  /** For instance {@code MOOT-2104}. */
  @Override
  public String toString() {
    return "MOOT-" + number;
  }
}
