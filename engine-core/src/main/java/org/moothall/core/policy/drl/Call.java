package org.moothall.core.policy.drl;

import java.util.List;

/** {@code answer.verb(arguments);}. */
record Call(Token verb, List<Expression> arguments) {
  Call {
    arguments = List.copyOf(arguments);
  }
}
