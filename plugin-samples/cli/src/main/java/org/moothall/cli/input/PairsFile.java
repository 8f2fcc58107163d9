package org.moothall.cli.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.moothall.cli.failure.Codes;
import org.moothall.opinion.VotePrediction;

/** Reads whose votes on what are to be predicted. */
final class PairsFile {
  private PairsFile() {}

  static List<VotePrediction.Of> read(Path file, Set<String> people, Set<String> comments) {
    var pairs = new ArrayList<VotePrediction.Of>();
    try (var sheet = Sheet.open(file, PolisPeople.PERSON, PolisComments.ID)) {
      sheet.forEach(
          row ->
              pairs.add(
                  new VotePrediction.Of(
                      known(row, PolisPeople.PERSON, people),
                      known(row, PolisComments.ID, comments))));
    }
    return pairs;
  }

  private static String known(SheetRow row, String column, Set<String> ids) {
    var id = row.id(column);
    if (!ids.contains(id)) {
      throw row.failure(
          column,
          Codes.UNKNOWN_ID,
          "there is no %s `%s` in the export.".formatted(column.replace("-id", ""), id));
    }
    return id;
  }
}
