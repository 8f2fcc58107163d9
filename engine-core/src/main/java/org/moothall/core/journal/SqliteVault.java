package org.moothall.core.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.moothall.StorageException;
import org.moothall.spi.KeyVault;

/**
 * A vault in one SQLite file of its own, readable by its owner alone where the file system can say
 * so.
 *
 * <p>A destroyed key is in no file any more, the write-ahead log included. What the disk itself or
 * a copy keeps is out of reach of this class. Destroying takes time in proportion to the keys that
 * are left: SQLite overwrites what it deletes, but may have left older copies of it behind when it
 * moved rows between pages, so the whole file is written anew.
 */
public final class SqliteVault implements KeyVault {

  private static final SqliteFormat FORMAT =
      new SqliteFormat(
          "vault",
          1,
          List.of("CREATE TABLE person_key (name TEXT PRIMARY KEY, bytes BLOB NOT NULL)"));

  private static final List<String> SETTINGS = List.of("PRAGMA secure_delete = ON");

  private final SqliteFile file;

  private SqliteVault(SqliteFile file) {
    this.file = file;
  }

  /**
   * Opens a vault, or makes an empty one. Its directory must be there.
   *
   * @throws StorageException if it is in use ({@code MOOT-3002}), of another version ({@code
   *     MOOT-3004}), something else ({@code MOOT-3006}), or can't be written ({@code MOOT-3007})
   * @throws org.moothall.RecordDamagedException if the file is damaged so that SQLite notices
   */
  public static SqliteVault open(Path path) {
    OwnerOnly.create(path);
    SqliteVault vault = new SqliteVault(SqliteFile.open(path, FORMAT, SETTINGS));
    try {
      vault.sweep();
    } catch (RuntimeException e) {
      vault.close();
      throw e;
    }
    return vault;
  }

  @Override
  public void put(Map<String, byte[]> keys) {
    Keys.checkLengths(keys);
    file.transaction(connection -> insert(connection, keys));
  }

  private static int insert(Connection connection, Map<String, byte[]> keys) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO person_key (name, bytes) VALUES (?, ?)")) {
      for (Map.Entry<String, byte[]> key : keys.entrySet()) {
        if (select(connection, key.getKey()).isPresent()) {
          throw Keys.twice(key.getKey());
        }
        insert.setString(1, key.getKey());
        insert.setBytes(2, key.getValue());
        insert.executeUpdate();
      }
    }
    return keys.size();
  }

  @Override
  public Optional<byte[]> get(String name) {
    return file.run(connection -> select(connection, name));
  }

  private static Optional<byte[]> select(Connection connection, String name) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT bytes FROM person_key WHERE name = ?")) {
      select.setString(1, name);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
      }
    }
  }

  @Override
  public Map<String, byte[]> all() {
    return file.run(
        connection -> {
          Map<String, byte[]> keys = new TreeMap<>();
          try (Statement statement = connection.createStatement();
              ResultSet rows = statement.executeQuery("SELECT name, bytes FROM person_key")) {
            while (rows.next()) {
              keys.put(rows.getString(1), rows.getBytes(2));
            }
          }
          return keys;
        });
  }

  @Override
  public void destroy(String name) {
    file.transaction(
        connection -> {
          int deleted = delete(connection, name);
          if (deleted > 0) {
            SqliteFile.execute(connection, "INSERT OR IGNORE INTO meta VALUES ('unswept', 'yes')");
          }
          return deleted;
        });
    sweep();
  }

  private static int delete(Connection connection, String name) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM person_key WHERE name = ?")) {
      delete.setString(1, name);
      return delete.executeUpdate();
    }
  }

  /**
   * Makes sure that what was deleted is in no file; a crash in the middle leaves it to be done when
   * opened next.
   */
  private void sweep() {
    file.run(
        connection -> {
          boolean due = isUnswept(connection);
          if (due) {
            SqliteFile.execute(connection, "VACUUM");
            truncateLog(connection);
            SqliteFile.execute(connection, "DELETE FROM meta WHERE name = 'unswept'");
          }
          return due;
        });
  }

  private static boolean isUnswept(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT 1 FROM meta WHERE name = 'unswept'")) {
      return row.next();
    }
  }

  private static void truncateLog(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
      row.next();
      if (row.getInt(1) != 0) {
        throw new SQLException("the write-ahead log could not be emptied");
      }
    }
  }

  @Override
  public void close() {
    file.close();
  }
}
