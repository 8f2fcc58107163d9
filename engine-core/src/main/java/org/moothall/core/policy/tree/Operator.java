package org.moothall.core.policy.tree;

import java.util.Arrays;
import java.util.Optional;

/** What may stand between two operands, from the loosest to the tightest. */
public enum Operator {
  OR("||", 1),
  AND("&&", 2),
  EQUAL("==", 3),
  NOT_EQUAL("!=", 3),
  LESS("<", 3),
  AT_MOST("<=", 3),
  MORE(">", 3),
  AT_LEAST(">=", 3),
  CONTAINS("contains", 3),
  NOT_CONTAINS("not contains", 3),
  MEMBER_OF("memberOf", 3),
  NOT_MEMBER_OF("not memberOf", 3),
  MATCHES("matches", 3),
  NOT_MATCHES("not matches", 3),
  PLUS("+", 4),
  MINUS("-", 4),
  TIMES("*", 5);

  private final String sign;
  private final int tightness;

  Operator(String sign, int tightness) {
    this.sign = sign;
    this.tightness = tightness;
  }

  public String sign() {
    return sign;
  }

  /** What means the same with left and right exchanged, if there is such an operator. */
  public Optional<Operator> turned() {
    return switch (this) {
      case EQUAL, NOT_EQUAL -> Optional.of(this);
      case LESS -> Optional.of(MORE);
      case MORE -> Optional.of(LESS);
      case AT_MOST -> Optional.of(AT_LEAST);
      case AT_LEAST -> Optional.of(AT_MOST);
      default -> Optional.empty();
    };
  }

  /** The higher, the earlier it is worked out. */
  public int tightness() {
    return tightness;
  }

  public static Optional<Operator> of(String sign) {
    return Arrays.stream(values()).filter(operator -> operator.sign.equals(sign)).findFirst();
  }

  /** Whether its right side is a regular expression. */
  public boolean isMatching() {
    return this == MATCHES || this == NOT_MATCHES;
  }
}
