package org.moothall.rules.kit;

import org.moothall.policy.PolicyStack;

class LinhaiStackProperties implements PolicyInvariants {

  @Override
  public PolicyStack stack() {
    return PolicyStack.of("base", "linhai");
  }
}
