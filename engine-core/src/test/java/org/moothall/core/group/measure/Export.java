package org.moothall.core.group.measure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.moothall.core.group.votes.VoteMatrix;
import org.moothall.opinion.Choice;
import org.moothall.opinion.VoteSet;

/**
 * A Polis export with everything in it: rejected statements, the groups published, and when votes
 * were cast.
 *
 * @param name of its folder
 * @param votes one a person and statement, in the order of people, then statements
 * @param rejected statements rejected by moderation
 * @param groupOf the published group of each person who has one
 */
record Export(String name, List<Cast> votes, Set<String> rejected, Map<String, String> groupOf) {

  /**
   * A vote.
   *
   * @param time of the last vote of this person on this statement, in milliseconds
   */
  record Cast(String person, String statement, Choice choice, long time) {}

  /** All exports in the folder {@code polis} of this one, by name. */
  static List<Export> all(String data) throws IOException {
    List<Path> folders;
    try (Stream<Path> entries = Files.list(Path.of(data, "polis"))) {
      folders = entries.filter(Files::isDirectory).sorted().toList();
    }
    List<Export> exports = new ArrayList<>();
    for (Path folder : folders) {
      exports.add(read(folder));
    }
    return exports;
  }

  private static Export read(Path folder) throws IOException {
    Map<List<String>, Long> times = times(folder.resolve("votes.csv"));
    List<Cast> votes = new ArrayList<>();
    Map<String, String> groupOf = new HashMap<>();
    try (CsvReader<NamedCsvRecord> rows = rows(folder.resolve("participants-votes.csv"))) {
      for (NamedCsvRecord row : rows) {
        String person = row.getField("participant");
        if (!row.getField("group-id").isEmpty()) {
          groupOf.put(person, row.getField("group-id"));
        }
        for (String column : row.getHeader()) {
          boolean statement = column.chars().allMatch(Character::isDigit);
          if (statement && !row.getField(column).isEmpty()) {
            Choice choice = Choice.of(Integer.parseInt(row.getField(column)));
            long time = times.getOrDefault(List.of(person, column), 0L);
            votes.add(new Cast(person, column, choice, time));
          }
        }
      }
    }
    String name = folder.getFileName().toString();
    return new Export(name, votes, rejected(folder.resolve("comments.csv")), groupOf);
  }

  private static Map<List<String>, Long> times(Path file) throws IOException {
    Map<List<String>, Long> times = new HashMap<>();
    try (CsvReader<NamedCsvRecord> rows = rows(file)) {
      for (NamedCsvRecord row : rows) {
        List<String> cell = List.of(row.getField("voter-id"), row.getField("comment-id"));
        times.merge(cell, Long.parseLong(row.getField("timestamp")), Math::max);
      }
    }
    return times;
  }

  private static Set<String> rejected(Path file) throws IOException {
    Set<String> rejected = new HashSet<>();
    try (CsvReader<NamedCsvRecord> rows = rows(file)) {
      for (NamedCsvRecord row : rows) {
        if (row.getField("moderated").equals("-1")) {
          rejected.add(row.getField("comment-id"));
        }
      }
    }
    return rejected;
  }

  private static CsvReader<NamedCsvRecord> rows(Path file) throws IOException {
    return CsvReader.builder().ofNamedCsvRecord(file);
  }

  /** The same without votes on rejected statements. */
  Export shown() {
    List<Cast> shown = votes.stream().filter(it -> !rejected.contains(it.statement())).toList();
    return new Export(name, shown, rejected, groupOf);
  }

  VoteMatrix matrix() {
    VoteMatrix.Builder matrix = VoteMatrix.builder();
    votes.forEach(it -> matrix.put(it.person(), it.statement(), it.choice()));
    return matrix.buildAsArrived();
  }

  /** With rejected statements marked as such. */
  VoteSet set() {
    return set(votes);
  }

  /** These votes, which may be in another order. */
  VoteSet set(List<Cast> ordered) {
    VoteSet.Builder set = VoteSet.builder();
    ordered.stream()
        .map(Cast::statement)
        .distinct()
        .forEach(
            it ->
                set.statement(
                    it,
                    rejected.contains(it) ? VoteSet.Standing.REJECTED : VoteSet.Standing.SHOWN));
    ordered.forEach(it -> set.vote(it.person(), it.statement(), it.choice()));
    return set.build();
  }

  /** When the votes of a matrix of this export were cast, cell by cell. */
  long[] times(VoteMatrix matrix) {
    Map<List<String>, Long> times = new HashMap<>();
    votes.forEach(it -> times.put(List.of(it.person(), it.statement()), it.time()));
    long[] time = new long[matrix.votes()];
    for (int row = 0; row < matrix.people().size(); row++) {
      for (int cell = matrix.start(row); cell < matrix.end(row); cell++) {
        String statement = matrix.statements().get(matrix.column(cell));
        time[cell] = times.get(List.of(matrix.people().get(row), statement));
      }
    }
    return time;
  }
}
