package org.moothall.cli.input;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * A file or folder of opinions or votes, which the engine reads; here only its times are looked at,
 * since they set the clock while it is taken in.
 *
 * @param path the file, or the folder of a Polis export
 * @param votesOnly whether it holds votes, which come after all opinions
 * @param first the earliest time in it, if any
 * @param latest the latest time in it, if any
 */
public record Intake(
    Path path, boolean votesOnly, Optional<Instant> first, Optional<Instant> latest) {

  /** Opinions before votes, what ends earlier before what ends later. */
  static final Comparator<Intake> ORDER =
      Comparator.comparing(Intake::votesOnly)
          .thenComparing(intake -> intake.latest().orElse(Instant.MIN))
          .thenComparing(Intake::name);

  /** The name of the file or folder; the command that takes it in is called so. */
  public String name() {
    return TextFile.name(path);
  }

  /** Both together, under the name of this one. */
  Intake and(Intake other) {
    return new Intake(
        path,
        votesOnly && other.votesOnly,
        Times.earliest(first, other.first),
        Times.latest(latest, other.latest));
  }
}
