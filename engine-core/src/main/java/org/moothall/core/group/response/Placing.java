package org.moothall.core.group.response;

import java.util.Arrays;
import org.moothall.core.group.answer.Odds;

/**
 * Places one person by their votes, statements as the model has them: a few Newton steps from the
 * middle, in time proportional to the person's votes. Not safe for several threads.
 */
public final class Placing {

  private static final int STEPS = 4;
  private static final double LONGEST = 2;

  private final ResponseModel model;
  private final PersonStep step;

  /** Places people by this model. */
  public Placing(ResponseModel model) {
    this.model = model;
    this.step = new PersonStep(model.statements, model.spread);
  }

  /**
   * Places somebody with these votes.
   *
   * @param columns the statements voted on, as columns of the model
   * @param choices 1 for agree, 0 for pass, −1 for disagree
   */
  public void of(int[] columns, int[] choices) {
    Arrays.fill(step.belief, 0);
    for (int round = 0; round < STEPS; round++) {
      step.beginAgain();
      for (int i = 0; i < columns.length; i++) {
        step.vote(columns[i], choices[i]);
      }
      step.end(LONGEST);
    }
  }

  /** Where the person placed last stands along an axis. */
  public double along(int axis) {
    return step.belief[axis + 2];
  }

  /** Fills in the odds of the answers of the person placed last. */
  public void odds(int column, Odds odds) {
    int rank = model.rank();
    int first = column * (rank + 1);
    double u = model.statements.alpha[first] + step.belief[0];
    double w = model.statements.gamma[first] + step.belief[1];
    for (int axis = 0; axis < rank; axis++) {
      u += along(axis) * model.statements.alpha[first + axis + 1];
      w += along(axis) * model.statements.gamma[first + axis + 1];
    }
    odds.at(u, w);
  }
}
