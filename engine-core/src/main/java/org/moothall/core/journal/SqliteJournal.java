package org.moothall.core.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.moothall.RecordDamagedException;
import org.moothall.spi.Journal;

/**
 * A journal in one SQLite file. It belongs to one engine at a time; while it is open its newest
 * entries may be in the write-ahead log beside it, so copy a journal only when it is closed.
 */
public final class SqliteJournal implements Journal {

  private static final SqliteFormat FORMAT =
      new SqliteFormat(
          "journal",
          1,
          List.of(
              "CREATE TABLE entry"
                  + " (sequence INTEGER PRIMARY KEY, json TEXT NOT NULL, hash TEXT NOT NULL)"));

  private static final int PAGE_ROWS = 256;
  private static final int PAGE_CHARS = 1 << 20;

  private final Path path;
  private final SqliteFile file;

  private SqliteJournal(Path path, SqliteFile file) {
    this.path = path;
    this.file = file;
  }

  /**
   * Opens a journal, or makes an empty one. Its directory must be there.
   *
   * @throws org.moothall.StorageException if it is in use ({@code MOOT-3002}), of another version
   *     ({@code MOOT-3004}), something else ({@code MOOT-3006}), or can't be written ({@code
   *     MOOT-3007})
   * @throws RecordDamagedException if the file is damaged so that SQLite notices
   */
  public static SqliteJournal open(Path path) {
    return open(path, List.of());
  }

  static SqliteJournal open(Path path, List<String> settings) {
    return new SqliteJournal(path, SqliteFile.open(path, FORMAT, settings));
  }

  @Override
  public void append(List<Stored> entries) {
    file.transaction(connection -> insert(connection, entries));
  }

  private static int[] insert(Connection connection, List<Stored> entries) throws SQLException {
    Numbering.check(last(connection), entries);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO entry (sequence, json, hash) VALUES (?, ?, ?)")) {
      for (Stored entry : entries) {
        insert.setLong(1, entry.sequence());
        insert.setString(2, entry.json());
        insert.setString(3, entry.hash());
        insert.addBatch();
      }
      return insert.executeBatch();
    }
  }

  private static long last(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT MAX(sequence) FROM entry")) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public void read(long from, Consumer<Stored> reader) {
    Numbering.checkFrom(from);
    long end = file.run(SqliteJournal::last);
    long next = from;
    while (next <= end) {
      List<Stored> page = page(next, end);
      page.forEach(reader);
      next = page.getLast().sequence() + 1;
    }
  }

  /**
   * Some of the entries from a number on; in a damaged file their order can be wrong, or their
   * number none.
   */
  private List<Stored> page(long from, long end) {
    List<Stored> page = file.run(connection -> select(connection, from, end));
    if (page.isEmpty() || page.getLast().sequence() < from) {
      throw new RecordDamagedException(
          "MOOT-3101",
          "`%s` has lost entries between %s and %s. Maybe restore it from a copy."
              .formatted(path, from, end));
    }
    return page;
  }

  private static List<Stored> select(Connection connection, long from, long end)
      throws SQLException {
    String sql = "SELECT sequence, json, hash FROM entry WHERE sequence BETWEEN ? AND ? ORDER BY 1";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setLong(1, from);
      select.setLong(2, end);
      try (ResultSet rows = select.executeQuery()) {
        return firstOf(rows);
      }
    }
  }

  private static List<Stored> firstOf(ResultSet rows) throws SQLException {
    List<Stored> page = new ArrayList<>();
    int chars = 0;
    while (page.size() < PAGE_ROWS && chars < PAGE_CHARS && rows.next()) {
      String json = String.valueOf(rows.getString(2));
      page.add(new Stored(rows.getLong(1), json, String.valueOf(rows.getString(3))));
      chars += json.length();
    }
    return page;
  }

  @Override
  public boolean durable() {
    return true;
  }

  @Override
  public void close() {
    file.close();
  }
}
