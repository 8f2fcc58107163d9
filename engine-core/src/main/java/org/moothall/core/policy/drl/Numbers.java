package org.moothall.core.policy.drl;

import java.util.Optional;
import org.moothall.core.policy.tree.Token;

/** Whole numbers as rules write them. */
public final class Numbers {

  /** No number of a rule, a fact or a setting is more than this, or less than its opposite. */
  public static final long MOST = Integer.MAX_VALUE;

  private Numbers() {}

  /** What is wrong with a number, if anything. */
  public static Optional<String> fault(Token number) {
    var digits = number.text();
    if (digits.length() > 1 && digits.startsWith("0")) {
      return Optional.of("the number `%s` starts with a 0.".formatted(digits));
    }
    if (digits.length() > 10 || Long.parseLong(digits) > MOST) {
      return Optional.of("the number %s is more than %s.".formatted(number.shown(), MOST));
    }
    return Optional.empty();
  }
}
