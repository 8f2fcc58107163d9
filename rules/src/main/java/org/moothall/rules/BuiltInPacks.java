package org.moothall.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyPack;
import org.moothall.spi.PolicyPackProvider;

/**
 * The packs that come with Moothall.
 *
 * <ul>
 *   <li>{@code base}: who may give which command, and how to consult, whom to invite, a quorum, a
 *       majority, who is competent, replies, escalation, how often to meet, what keeps a matter
 *       open and whom to go and see, for any council. Every number in it is a default of its own.
 *   <li>{@code linhai}: town and village councils after the Linhai case (Participedia, 2017/18), on
 *       top of {@code base}.
 * </ul>
 */
public final class BuiltInPacks implements PolicyPackProvider {

  /** Loaded by {@link java.util.ServiceLoader}. */
  public BuiltInPacks() {}

  @Override
  public List<PolicyPack> packs() {
    return List.of(
        pack(
            "base",
            "Who may do what, and plain rules for any council: how to consult, quorum, majority,"
                + " replies, escalation",
            "authority",
            "model",
            "invitation",
            "quorum",
            "decision",
            "competence",
            "reply",
            "escalation",
            "cadence",
            "gates",
            "participation"),
        pack(
            "linhai",
            "Town and village councils as in Linhai: their size, seats and offices, with a second"
                + " call",
            "composition",
            "eligibility",
            "quorum",
            "decision",
            "reply",
            "escalation",
            "cadence"));
  }

  private static PolicyPack pack(String id, String description, String... topics) {
    var files = Stream.of(topics).map(topic -> file(id + "/" + topic + ".drl")).toList();
    return new PolicyPack(id, description, files);
  }

  private static PolicyFile file(String name) {
    try (var in = BuiltInPacks.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the rule file `%s` is not in the jar".formatted(name));
      }
      return new PolicyFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the rule file `%s` can't be read".formatted(name), e);
    }
  }
}
