package org.moothall.core.group.response;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.moothall.core.group.answer.Odds;
import org.moothall.core.group.votes.VoteColumns;

/** Statements that have no say in where people stand, fitted to people as these stand. */
final class AsideStatements {

  private static final int STEPS = 8;
  private static final double LONGEST = 2;

  private final Map<String, Integer> columnOf;
  private final ResponseModel model;

  private AsideStatements(Map<String, Integer> columnOf, ResponseModel model) {
    this.columnOf = columnOf;
    this.model = model;
  }

  void odds(int row, String statement, Odds odds) {
    model.odds(row, Objects.requireNonNull(columnOf.get(statement), statement), odds);
  }

  /** Collects the statements and their votes; of two votes of a person the later counts. */
  static final class Builder {

    private final Map<String, Map<Integer, Integer>> votes = new LinkedHashMap<>();

    void statement(String id) {
      votes.put(id, new TreeMap<>());
    }

    void vote(int row, String statement, int choice) {
      Objects.requireNonNull(votes.get(statement), statement).put(row, choice);
    }

    AsideStatements fit(ResponseModel of) {
      VoteColumns columns = VoteColumns.of(votes.values());
      Statements statements = new Statements(columns.size(), of.rank());
      StatementStep step = new StatementStep(of.people, of.spread);
      Map<String, Integer> columnOf = new LinkedHashMap<>();
      votes.keySet().forEach(id -> columnOf.put(id, columnOf.size()));
      for (int column = 0; column < columns.size(); column++) {
        statements.expect(column, of.spread);
        for (int i = 0; i < STEPS; i++) {
          step.step(columns, column, statements, column, LONGEST);
        }
      }
      return new AsideStatements(columnOf, new ResponseModel(of.people, statements, of.spread));
    }
  }
}
