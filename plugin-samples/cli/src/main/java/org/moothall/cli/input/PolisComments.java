package org.moothall.cli.input;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.moothall.cli.failure.Codes;
import org.moothall.opinion.VoteSet;
import org.moothall.opinion.VoteSet.Standing;

/** Reads {@code comments.csv}: the statements people vote on. */
final class PolisComments {
  static final String ID = "comment-id";
  private static final String MODERATED = "moderated";
  private static final String META = "is-meta";

  private PolisComments() {}

  /** Puts every statement into the set; the result tells what each says. */
  static Map<String, String> read(Path file, VoteSet.Builder into) {
    var texts = new LinkedHashMap<String, String>();
    try (var sheet = Sheet.open(file, ID)) {
      sheet.forEach(
          row -> {
            var id = row.id(ID);
            if (texts.putIfAbsent(id, row.text("comment-body")) != null) {
              throw row.failure(ID, Codes.TWICE, "there is another comment `%s`.".formatted(id));
            }
            into.statement(id, standing(row));
          });
    }
    return texts;
  }

  private static Standing standing(SheetRow row) {
    if (rejected(row)) {
      return Standing.REJECTED;
    }
    return meta(row) ? Standing.META : Standing.SHOWN;
  }

  private static boolean rejected(SheetRow row) {
    return switch (row.text(MODERATED)) {
      case "-1" -> true;
      case "", "0", "1" -> false;
      default ->
          throw row.failure(
              MODERATED,
              Codes.UNFIT_VALUE,
              "`%s` is no moderation; it is 1, 0 or -1.".formatted(row.text(MODERATED)));
    };
  }

  private static boolean meta(SheetRow row) {
    return switch (row.text(META).toLowerCase(Locale.ROOT)) {
      case "true", "t", "1" -> true;
      case "", "false", "f", "0" -> false;
      default ->
          throw row.failure(
              META, Codes.UNFIT_VALUE, "`%s` is neither true nor false.".formatted(row.text(META)));
    };
  }
}
