package org.moothall.core.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyPack;
import org.moothall.spi.PolicyPackProvider;

/** The rules of a small house, for tests of the desks. */
final class HousePack implements PolicyPackProvider {

  static final String ID = "house";

  @Override
  public List<PolicyPack> packs() {
    return List.of(
        new PolicyPack(
            ID,
            "The rules of a small house",
            Stream.of(
                    "authority",
                    "composition",
                    "eligibility",
                    "quorum",
                    "decision",
                    "reply",
                    "escalation")
                .map(question -> new PolicyFile(question + ".drl", read(question + ".drl")))
                .toList()));
  }

  private static String read(String name) {
    try (InputStream in = HousePack.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
