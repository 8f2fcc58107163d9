package org.moothall.core.group.response;

import java.util.Arrays;
import org.moothall.core.group.answer.Chunks;
import org.moothall.core.group.votes.VoteColumns;
import org.moothall.core.group.votes.VoteMatrix;

/** Fits the response model to votes: people and statements in turn, one Newton step each. */
public final class ResponseFit {

  /** The most axes to place people on; the votes tell how many of them matter. */
  private static final int AXES = 5;

  /** More axes foretell a little better where votes are many, and mean too little to be shown. */
  private static final int AXES_TO_FORETELL = 8;

  private static final int MOST_ROUNDS = 15;

  /** The longest step of a Newton iteration. */
  private static final double LONGEST = 2;

  /** Where weights move less than this on average they have settled. */
  private static final double SETTLED = 5e-3;

  private ResponseFit() {}

  /** The model of these votes, to place people. */
  public static ResponseModel of(VoteMatrix votes) {
    return of(votes, VoteColumns.of(votes), AXES, MOST_ROUNDS);
  }

  /** The model of these votes, to foretell others. */
  public static ResponseModel toForetell(VoteMatrix votes) {
    return of(votes, VoteColumns.of(votes), AXES_TO_FORETELL, MOST_ROUNDS);
  }

  static ResponseModel of(VoteMatrix votes, VoteColumns columns, int rank, int rounds) {
    People people = new People(votes.people().size(), rank);
    Spread spread = new Spread(rank);
    if (votes.votes() == 0) {
      return new ResponseModel(people, new Statements(columns.size(), rank), spread);
    }
    Statements statements = Start.of(votes, columns, rank);
    for (int round = 0; round < rounds; round++) {
      stepPeople(votes, people, statements, spread);
      Whitening.of(people, statements);
      spread.learn(people);
      double moved = stepStatements(columns, people, statements, spread);
      spread.learn(statements);
      if (moved < SETTLED) {
        break;
      }
    }
    stepPeople(votes, people, statements, spread);
    return new ResponseModel(people, statements, spread);
  }

  private static void stepPeople(
      VoteMatrix votes, People people, Statements statements, Spread spread) {
    Chunks.each(
        people.count,
        chunk -> {
          PersonStep step = new PersonStep(statements, spread);
          return (from, to) -> {
            for (int person = from; person < to; person++) {
              step.begin(people, person);
              for (int cell = votes.start(person); cell < votes.end(person); cell++) {
                step.vote(votes.column(cell), votes.choice(cell));
              }
              step.end(LONGEST);
              step.write(people, person);
            }
          };
        });
  }

  private static double stepStatements(
      VoteColumns columns, People people, Statements statements, Spread spread) {
    double[] moved = new double[statements.count];
    Chunks.each(
        statements.count,
        chunk -> {
          StatementStep step = new StatementStep(people, spread);
          return (from, to) -> {
            for (int statement = from; statement < to; statement++) {
              moved[statement] = step.step(columns, statement, statements, statement, LONGEST);
            }
          };
        });
    return Arrays.stream(moved).sum() / moved.length;
  }
}
