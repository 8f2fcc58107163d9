package org.moothall.core.policy;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.moothall.BadInputException;
import org.moothall.core.policy.drl.Code;
import org.moothall.policy.PolicyPack;
import org.moothall.spi.PolicyPackProvider;

/** The packs of all providers, by id. */
final class PackShelf {

  private final Map<String, PolicyPack> packs = new TreeMap<>();
  private final Map<String, PolicyPackProvider> offeredBy = new TreeMap<>();
  private final Set<ClassLoader> loaders = new LinkedHashSet<>();

  /**
   * Takes what the providers offer.
   *
   * @throws BadInputException if two offer a pack of one id
   */
  PackShelf(Collection<? extends PolicyPackProvider> providers) {
    for (var provider : providers) {
      loaders.add(provider.getClass().getClassLoader());
      provider.packs().forEach(pack -> add(pack, provider));
    }
  }

  private void add(PolicyPack pack, PolicyPackProvider provider) {
    var other = offeredBy.putIfAbsent(pack.id(), provider);
    if (other != null) {
      throw new BadInputException(
          Code.PACK_OFFERED_TWICE.toString(),
          "the policy pack `%s` is offered by `%s` and by `%s`. Maybe leave one of them out."
              .formatted(pack.id(), other.getClass().getName(), provider.getClass().getName()));
    }
    packs.put(pack.id(), pack);
  }

  /** Sorted by id. */
  List<PolicyPack> all() {
    return List.copyOf(packs.values());
  }

  Optional<PolicyPack> find(String id) {
    return Optional.ofNullable(packs.get(id));
  }

  Set<String> ids() {
    return packs.keySet();
  }

  /** Where providers come from, and where their prebuilt models are looked for. */
  Set<ClassLoader> loaders() {
    return loaders;
  }
}
