package org.moothall.core.intake;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.moothall.StorageException;

/**
 * Writes the folder a Polis conversation is exported to: {@code comments.csv}, {@code votes.csv},
 * {@code participants-votes.csv} and {@code summary.csv}, with the columns of the exports that are
 * published as open data; {@link PolisSource} reads it back.
 *
 * <p>What an export does not have is left out: places, languages, channels, flags. Times are cut to
 * milliseconds and told in UTC. Rows are in the order of their numbers. As in Polis, {@code agrees}
 * and {@code disagrees} count all votes ever cast, {@code n-agree} and {@code n-disagree} those
 * that stand; the columns of the matrix are the statements that somebody voted on, its rows the
 * people who voted; and {@code comments} in the summary is the number of these columns.
 */
public final class PolisExportWriter {

  private static final String NOT_WRITABLE = "MOOT-3401";

  private PolisExportWriter() {}

  /**
   * Writes or replaces the four files. Each is put in its place when all four are whole, so that
   * nobody ever finds half a file; the folder is made if it is not there.
   *
   * @return which numbers stand for which ids
   * @throws StorageException ({@code MOOT-3401}) if the folder can't be written
   */
  public static PolisNumbers write(Path folder, PolisConversation conversation) {
    var numbers = PolisNumbers.of(conversation);
    var tables = new PolisTables(conversation, numbers);
    var files = new LinkedHashMap<String, WholeFiles.Content>();
    files.put("comments.csv", tables::comments);
    files.put("votes.csv", tables::votes);
    files.put("participants-votes.csv", tables::matrix);
    files.put("summary.csv", tables::summary);
    try {
      WholeFiles.write(folder, files);
    } catch (UncheckedIOException e) {
      throw failed(folder, requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw failed(folder, e);
    }
    return numbers;
  }

  private static StorageException failed(Path folder, IOException e) {
    return new StorageException(
        NOT_WRITABLE,
        "the folder `%s` can't be written: %s. Maybe choose another folder."
            .formatted(folder, reason(e)),
        e);
  }

  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "the permission is missing";
      case FileAlreadyExistsException there -> "there is a file in its place";
      case FileSystemException failed when failed.getReason() != null -> failed.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }
}
