package org.moothall.core.policy.tree;

import java.util.List;

/** {@code answer.verb(arguments);}. */
public record Call(Token verb, List<Expression> arguments) {
  public Call {
    arguments = List.copyOf(arguments);
  }
}
