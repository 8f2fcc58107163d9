package org.moothall.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyPack;

/** What every {@link PolicyPackProvider} must keep to. Extend it and hand over the provider. */
public abstract class PolicyPackProviderContract {

  /** The provider under test; the same or an equal one at each call. */
  protected abstract PolicyPackProvider provider();

  @Test
  void itOffersPacks() {
    assertThat(provider().packs()).isNotEmpty();
  }

  @Test
  void itOffersTheSameEveryTime() {
    assertThat(provider().packs()).isEqualTo(provider().packs());
  }

  @Test
  void everyPackHasAnIdOfItsOwn() {
    assertThat(provider().packs()).extracting(PolicyPack::id).doesNotHaveDuplicates();
  }

  @Test
  void everyPackSaysWhoseItIs() {
    assertThat(provider().packs()).allSatisfy(pack -> assertThat(pack.description()).isNotBlank());
  }

  @Test
  void everyFileHasRulesAndANameOfItsOwn() {
    assertThat(provider().packs())
        .flatExtracting(PolicyPack::files)
        .isNotEmpty()
        .allSatisfy(file -> assertThat(file.drl()).contains("package ", "global ", "rule "))
        .extracting(PolicyFile::name)
        .doesNotHaveDuplicates();
  }
}
