package org.moothall.core.journal;

import java.nio.file.Path;
import java.sql.SQLException;
import org.moothall.MoothallException;
import org.moothall.RecordDamagedException;
import org.moothall.StorageException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's failures mean to whoever keeps a record. */
final class SqliteFailure {

  /** The primary result code is the low byte of an extended one. */
  private static final int PRIMARY = 0xff;

  private SqliteFailure() {}

  static MoothallException of(Path path, SQLException e) {
    return switch (primary(e)) {
      case SQLITE_BUSY, SQLITE_LOCKED ->
          new StorageException(
              "MOOT-3002",
              "`%s` is in use. Maybe another engine has it open; one can at a time."
                  .formatted(path),
              e);
      case SQLITE_FULL ->
          new StorageException(
              "MOOT-3003",
              "the disk is full, so nothing was written to `%s`. Maybe make room and try again."
                  .formatted(path),
              e);
      case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
          new StorageException(
              "MOOT-3007",
              "`%s` can't be opened for writing. Maybe its directory is missing, or not yours."
                  .formatted(path),
              e);
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          new RecordDamagedException(
              "MOOT-3101",
              "`%s` is no database of SQLite's, or it is damaged: %s. Maybe restore it from a copy."
                  .formatted(path, e.getMessage()),
              e);
      default ->
          new StorageException(
              "MOOT-3001",
              "`%s` failed: %s. Maybe the disk did; what was acknowledged is safe."
                  .formatted(path, e.getMessage()),
              e);
    };
  }

  /** Whether reading or writing itself failed, so that nobody knows what the disk holds now. */
  static boolean isOfTheDisk(SQLException e) {
    return primary(e) == SQLiteErrorCode.SQLITE_IOERR;
  }

  private static SQLiteErrorCode primary(SQLException e) {
    return e instanceof SQLiteException sqlite
        ? SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PRIMARY)
        : SQLiteErrorCode.UNKNOWN_ERROR;
  }
}
