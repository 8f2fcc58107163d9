package org.moothall.rules.kit;

import org.moothall.policy.PolicyStack;

class BaseStackProperties implements PolicyInvariants {

  @Override
  public PolicyStack stack() {
    return PolicyStack.of("base");
  }
}
