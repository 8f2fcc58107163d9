package org.moothall.core.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.moothall.StorageException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * One SQLite file behind one connection, which holds the file's lock as long as it is open: a
 * second one, of this process or another, is an error. Work is done by one thread at a time.
 *
 * <p>Write-ahead log and {@code synchronous=FULL}: what is committed is on the disk. After a
 * failure the file is used again if SQLite could undo what was begun and the disk itself did not
 * fail; else it is let go, because then only a fresh look at the disk tells what is there, and has
 * to be opened anew.
 */
final class SqliteFile implements AutoCloseable {

  /** Settings that leave no trace in a file that turns out to be somebody else's. */
  private static final List<String> FOR_LOOKING =
      List.of(
          "PRAGMA locking_mode = EXCLUSIVE",
          "PRAGMA temp_store = MEMORY",
          "PRAGMA cell_size_check = ON",
          "PRAGMA trusted_schema = OFF");

  private static final List<String> FOR_WRITING =
      List.of("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL");

  private final Path path;
  private final Connection connection;
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable SQLException fatal;
  private boolean closed;

  /** Something done with the connection. */
  @FunctionalInterface
  interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  private SqliteFile(Path path, Connection connection) {
    this.path = path;
    this.connection = connection;
  }

  /**
   * Opens a file, or makes it.
   *
   * @param format what must be in it
   * @param settings statements of its own, besides those every file gets
   */
  static SqliteFile open(Path path, SqliteFormat format, List<String> settings) {
    SqliteFile file = new SqliteFile(path, connect(path));
    try {
      file.prepare(format, settings);
    } catch (RuntimeException e) {
      file.close();
      throw e;
    }
    return file;
  }

  private static Connection connect(Path path) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(0);
    SQLiteDataSource source = new SQLiteDataSource(config);
    // As a URI, because the driver takes a plain name apart at a question mark.
    source.setUrl("jdbc:sqlite:" + path.toUri());
    try {
      return source.getConnection();
    } catch (SQLException e) {
      throw SqliteFailure.of(path, e);
    }
  }

  private void prepare(SqliteFormat format, List<String> settings) {
    run(connection -> executeAll(connection, FOR_LOOKING));
    boolean empty = run(connection -> format.isYetToBeMade(connection, path));
    run(connection -> executeAll(connection, FOR_WRITING));
    run(connection -> executeAll(connection, settings));
    if (empty) {
      transaction(format::make);
    }
  }

  /** Does something outside a transaction. */
  <T> T run(Work<T> work) {
    lock.lock();
    try {
      checkOpen();
      return work.with(connection);
    } catch (SQLException e) {
      throw SqliteFailure.of(path, e);
    } finally {
      lock.unlock();
    }
  }

  /** Does something as a whole or not at all; when this returns it is on the disk. */
  <T> T transaction(Work<T> work) {
    return run(
        connection -> {
          try {
            execute(connection, "BEGIN IMMEDIATE");
            T result = work.with(connection);
            execute(connection, "COMMIT");
            return result;
          } catch (SQLException | RuntimeException | Error e) {
            undo(e);
            throw e;
          }
        });
  }

  /**
   * SQLite may have undone it by itself and then has nothing to roll back; that it can begin again
   * tells.
   */
  private void undo(Throwable cause) {
    if (cause instanceof SQLException e && SqliteFailure.isOfTheDisk(e)) {
      letGo(e);
      return;
    }
    try {
      execute(connection, "ROLLBACK");
    } catch (SQLException nothingToUndo) {
      cause.addSuppressed(nothingToUndo);
      tryToBegin();
    }
  }

  private void tryToBegin() {
    try {
      execute(connection, "BEGIN IMMEDIATE");
      execute(connection, "ROLLBACK");
    } catch (SQLException e) {
      letGo(e);
    }
  }

  private void letGo(SQLException cause) {
    fatal = cause;
    try {
      connection.close();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  private void checkOpen() {
    if (fatal != null) {
      throw new StorageException(
          "MOOT-3005",
          "`%s` was closed when the disk failed. What was acknowledged is safe. Maybe open it again."
              .formatted(path),
          fatal);
    }
    if (closed) {
      throw new StorageException(
          "MOOT-3005", "`%s` is closed. Maybe open it again.".formatted(path));
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      if (!closed && fatal == null) {
        connection.close();
      }
    } catch (SQLException e) {
      throw SqliteFailure.of(path, e);
    } finally {
      closed = true;
      lock.unlock();
    }
  }

  /** Executes a statement, whatever it may answer. */
  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int executeAll(Connection connection, List<String> statements)
      throws SQLException {
    for (String sql : statements) {
      execute(connection, sql);
    }
    return statements.size();
  }
}
