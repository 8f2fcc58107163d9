package org.moothall.policy;

import java.util.List;

/**
 * The rules one matter is held to: packs by name, the most general first, and local files on top.
 *
 * @param packs ids of packs, for instance {@code base, linhai}
 * @param local files of the place's own; kept on the record with the matter
 */
public record PolicyStack(List<String> packs, List<PolicyFile> local) {
  public PolicyStack {
    packs = List.copyOf(packs);
    local = List.copyOf(local);
  }

  /** Packs alone, without a local file. */
  public static PolicyStack of(String... packs) {
    return new PolicyStack(List.of(packs), List.of());
  }

  /** The same stack with these files on top. */
  public PolicyStack with(List<PolicyFile> files) {
    return new PolicyStack(packs, files);
  }
}
