package org.moothall.cli.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moothall.cli.failure.Codes;
import org.moothall.cli.failure.Failure;
import org.moothall.opinion.VotePrediction;
import org.moothall.opinion.VoteSet;

/**
 * The votes of a Polis export, without a record around them.
 *
 * <p>{@code votes.csv} tells every vote and when it came; where there is none, the matrix in {@code
 * participants-votes.csv} tells the last ones, and people have come in the order of its rows. With
 * both, the matrix adds people who never voted.
 *
 * @param title what the conversation is about
 * @param votes the votes, in the order in which they came
 * @param texts what each statement says
 */
public record PolisExport(String title, VoteSet votes, Map<String, String> texts) {
  private static final String COMMENTS = "comments.csv";
  private static final String VOTES = "votes.csv";
  private static final String MATRIX = "participants-votes.csv";

  public PolisExport {
    texts = Map.copyOf(texts);
  }

  /** Reads the export in a folder. */
  public static PolisExport read(Path folder) {
    check(folder);
    var into = VoteSet.builder();
    var comments = PolisComments.read(folder.resolve(COMMENTS), into);
    if (has(folder, VOTES)) {
      PolisVotes.read(folder.resolve(VOTES), comments.keySet(), into);
    }
    if (has(folder, MATRIX)) {
      PolisPeople.read(folder.resolve(MATRIX), comments.keySet(), has(folder, VOTES), into);
    }
    return new PolisExport(PolisFolder.title(folder), into.build(), comments);
  }

  /** Reads whose votes on what are to be predicted: a file of {@code participant,comment-id}. */
  public List<VotePrediction.Of> pairs(Path file) {
    Set<String> people = new HashSet<>(votes.people());
    return PairsFile.read(file, people, texts.keySet());
  }

  private static void check(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw none(folder, "there is no such folder. Maybe the path is misspelt");
    }
    if (!has(folder, COMMENTS)) {
      throw none(folder, "there is no `comments.csv` in it. Maybe it is the folder above");
    }
    if (!has(folder, VOTES) && !has(folder, MATRIX)) {
      throw none(
          folder,
          "there is neither a `votes.csv` nor a `participants-votes.csv` in it. Maybe a download"
              + " was not complete");
    }
  }

  private static boolean has(Path folder, String file) {
    return Files.isRegularFile(folder.resolve(file));
  }

  private static Failure none(Path folder, String why) {
    return Failure.input(
        Codes.NO_CONSULTATION, "`%s` is no Polis export: %s.".formatted(folder, why));
  }
}
