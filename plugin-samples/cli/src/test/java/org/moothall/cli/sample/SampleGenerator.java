package org.moothall.cli.sample;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Writes {@code roster.csv} and {@code votes.csv} of the lift sample, from its opinions and the
 * stances judged by hand; then, from the council drawn of them, {@code meetings.jsonl}.
 *
 * <p>Usage: {@code java -cp … org.moothall.cli.sample.SampleGenerator SAMPLE_DIRECTORY}, where the
 * directory holds all the other files of the sample. The three files are replaced.
 */
public final class SampleGenerator {
  private static final long SEED = 1987L;

  private SampleGenerator() {}

  /**
   * The generated files' text.
   *
   * @param roster {@code roster.csv}
   * @param votes {@code votes.csv}
   */
  record Made(String roster, String votes) {}

  /**
   * Generates the sample's files.
   *
   * @param args the sample's directory, alone
   * @throws IOException if a file can't be read or written
   * @throws IllegalArgumentException if opinions, stances and roster do not fit together
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: SampleGenerator SAMPLE_DIRECTORY");
      System.exit(2);
    }
    var directory = Path.of(args[0]);
    var made = make(directory);
    Files.writeString(directory.resolve("roster.csv"), made.roster());
    Files.writeString(directory.resolve("votes.csv"), made.votes());
    Files.deleteIfExists(directory.resolve("meetings.jsonl"));
    Files.writeString(directory.resolve("meetings.jsonl"), SampleMeetings.make(directory));
  }

  /** Makes roster and votes for the opinions in a directory. */
  static Made make(Path directory) throws IOException {
    var random = new SplittableRandom(SEED);
    var residents = residents(random);
    var opinions = OpinionFiles.read(directory);
    requireAuthors(opinions, residents);
    var stances = StanceFile.read(resource("stances.csv"), opinions);
    var votes = new VoteMaker(random.split(), opinions, stances).make(residents);
    return new Made(RosterFile.format(residents), VoteFile.format(votes));
  }

  /** Everyone on the roster. */
  static List<Resident> residents() {
    return residents(new SplittableRandom(SEED));
  }

  private static List<Resident> residents(SplittableRandom random) {
    return new RosterMaker(random.split()).make();
  }

  private static String resource(String name) {
    try (var in = Objects.requireNonNull(SampleGenerator.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void requireAuthors(List<Opinion> opinions, List<Resident> residents) {
    var places = residents.stream().collect(toMap(Resident::person, Resident::place));
    for (var opinion : opinions) {
      var place = places.get(opinion.author());
      if (!opinion.place().equals(place)) {
        throw new IllegalArgumentException(
            "opinion `%s` by `%s` comes from `%s`, but the roster has the author in `%s`"
                .formatted(opinion.id(), opinion.author(), opinion.place(), place));
      }
    }
  }
}
