package org.moothall.policy;

import static org.moothall.Checks.checkId;

import java.util.List;

/**
 * Rules that belong together and are offered under one name.
 *
 * @param id what a {@link PolicyStack} calls it, for instance {@code linhai}
 * @param description one sentence: whose practice it is
 * @param files its DRL files
 */
public record PolicyPack(String id, String description, List<PolicyFile> files) {
  public PolicyPack {
    checkId("policy pack", id);
    files = List.copyOf(files);
  }
}
