package org.moothall.spi;

import java.util.List;
import org.moothall.policy.PolicyPack;

/**
 * Offers policy packs.
 *
 * <p><b>Must</b> return the same packs every time. Two providers that offer one id are an error
 * that names both.
 */
public interface PolicyPackProvider {

  /** The packs, in any order. */
  List<PolicyPack> packs();
}
