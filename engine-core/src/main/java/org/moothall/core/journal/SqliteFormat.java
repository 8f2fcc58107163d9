package org.moothall.core.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.moothall.StorageException;

/**
 * What is in a file: the kind and version it says itself it has, and its tables.
 *
 * @param kind what the file is, for instance {@code journal}
 * @param version of the tables and of what stands in them
 * @param tables the statements that make them
 */
record SqliteFormat(String kind, int version, List<String> tables) {

  /**
   * Whether a file has nothing in it yet. Changes nothing.
   *
   * @throws StorageException if it has something else in it than this format
   */
  boolean isYetToBeMade(Connection connection, Path path) throws SQLException {
    List<String> found = tablesOf(connection);
    if (!found.isEmpty()) {
      check(path, found.contains("meta") ? metaOf(connection) : Map.of());
    }
    return found.isEmpty();
  }

  /** Makes the tables, and says in the file what it is. */
  int make(Connection connection) throws SQLException {
    SqliteFile.execute(
        connection, "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)");
    for (String table : tables) {
      SqliteFile.execute(connection, table);
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO meta (name, value) VALUES (?, ?)")) {
      for (Map.Entry<String, String> line : meta().entrySet()) {
        insert.setString(1, line.getKey());
        insert.setString(2, line.getValue());
        insert.executeUpdate();
      }
    }
    return tables.size();
  }

  private Map<String, String> meta() {
    return new TreeMap<>(Map.of("kind", kindName(), "version", Integer.toString(version)));
  }

  private String kindName() {
    return "moothall " + kind;
  }

  private void check(Path path, Map<String, String> found) {
    if (!kindName().equals(found.get("kind"))) {
      throw new StorageException(
          "MOOT-3006",
          "`%s` is a database, but no %s. Maybe another file was meant."
              .formatted(path, kindName()));
    }
    String foundVersion = found.getOrDefault("version", "none");
    if (!foundVersion.equals(Integer.toString(version))) {
      throw new StorageException(
          "MOOT-3004",
          "`%s` is a %s of version `%s`, and this engine reads version `%s`. Maybe it was written by another release."
              .formatted(path, kindName(), foundVersion, version));
    }
  }

  private static List<String> tablesOf(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT name FROM sqlite_master WHERE type = 'table'")) {
      List<String> names = new ArrayList<>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    }
  }

  private static Map<String, String> metaOf(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT name, value FROM meta")) {
      Map<String, String> lines = new TreeMap<>();
      while (rows.next()) {
        lines.put(String.valueOf(rows.getString(1)), String.valueOf(rows.getString(2)));
      }
      return lines;
    }
  }
}
