package org.moothall.cli.sample;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The votes as comma-separated values; no field needs quoting. */
final class VoteFile {
  private static final String HEADER = "at,voter,opinion,vote\n";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  private VoteFile() {}

  static String format(List<Vote> votes) {
    return votes.stream().map(VoteFile::row).collect(Collectors.joining("", HEADER, ""));
  }

  private static String row(Vote vote) {
    var answer = vote.answer().name().toLowerCase(Locale.ROOT);
    return String.join(",", TIME.format(vote.at()), vote.voter(), vote.opinion(), answer) + "\n";
  }
}
