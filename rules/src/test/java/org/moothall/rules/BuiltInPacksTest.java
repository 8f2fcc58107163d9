package org.moothall.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyPack;
import org.moothall.policy.PolicyStack;
import org.moothall.spi.PolicyPackProvider;
import org.moothall.spi.PolicyPackProviderContract;

class BuiltInPacksTest extends PolicyPackProviderContract {

  @Override
  protected PolicyPackProvider provider() {
    return new BuiltInPacks();
  }

  @Test
  void theyAreFoundOnTheClassPath() {
    assertThat(ServiceLoader.load(PolicyPackProvider.class))
        .hasAtLeastOneElementOfType(BuiltInPacks.class);
    assertThat(Town.POLICIES.packs()).extracting(PolicyPack::id).containsExactly("base", "linhai");
  }

  @Test
  void everyRuleFileIsInAPack() throws IOException, URISyntaxException {
    var folder = Path.of(BuiltInPacks.class.getResource("base").toURI()).getParent();
    try (var files = Files.walk(folder)) {
      assertThat(
              files
                  .filter(file -> file.toString().endsWith(".drl"))
                  .map(file -> folder.relativize(file).toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(names());
    }
  }

  private List<String> names() {
    return provider().packs().stream()
        .flatMap(pack -> pack.files().stream())
        .map(PolicyFile::name)
        .toList();
  }

  @Test
  void nothingIsWrongWithThem() {
    assertThat(Town.POLICIES.check(PolicyStack.of("base"))).isEmpty();
    assertThat(Town.POLICIES.check(PolicyStack.of("base", "linhai"))).isEmpty();
  }

  @Test
  void linhaiStandsOnBase() {
    assertThat(Town.POLICIES.check(PolicyStack.of("linhai")))
        .extracting(fault -> fault.file() + " " + fault.code())
        .containsExactly("linhai/quorum.drl MOOT-2402", "linhai/decision.drl MOOT-2402");
    assertThat(Town.POLICIES.check(PolicyStack.of("linhai")).getFirst().toString())
        .isEqualTo(
            "linhai/quorum.drl:13:44 MOOT-2402 there is no rule `base.quorum.half` to override.");
  }

  @Test
  void whatWasPrebuiltStandsWhereTheAuthorsWroteIt() {
    assertThat(Town.POLICIES.check(PolicyStack.of("linhai")))
        .isEqualTo(Town.COMPILED.check(PolicyStack.of("linhai")));
  }
}
