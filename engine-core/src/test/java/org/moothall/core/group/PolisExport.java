package org.moothall.core.group;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moothall.opinion.Choice;
import org.moothall.opinion.Vote;

/**
 * The votes of a Polis export and the groups published with them.
 *
 * @param votes without those on statements rejected by moderation
 * @param groupOf the published group of each person who has one
 */
public record PolisExport(List<Vote> votes, Map<String, String> groupOf) {

  public static PolisExport read(Path folder) throws IOException {
    Set<String> rejected = rejected(folder.resolve("comments.csv"));
    List<Vote> votes = new ArrayList<>();
    Map<String, String> groupOf = new HashMap<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(folder.resolve("participants-votes.csv"))) {
      for (NamedCsvRecord row : rows) {
        String person = row.getField("participant");
        if (!row.getField("group-id").isEmpty()) {
          groupOf.put(person, row.getField("group-id"));
        }
        for (String column : row.getHeader()) {
          boolean statement = column.chars().allMatch(Character::isDigit);
          if (statement && !rejected.contains(column) && !row.getField(column).isEmpty()) {
            Choice choice = Choice.of(Integer.parseInt(row.getField(column)));
            votes.add(new Vote(person, column, choice));
          }
        }
      }
    }
    return new PolisExport(votes, groupOf);
  }

  private static Set<String> rejected(Path comments) throws IOException {
    Set<String> rejected = new HashSet<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(comments)) {
      for (NamedCsvRecord row : rows) {
        if (row.getField("moderated").equals("-1")) {
          rejected.add(row.getField("comment-id"));
        }
      }
    }
    return rejected;
  }
}
