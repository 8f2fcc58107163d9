package org.moothall.council;

import static org.moothall.Checks.checkId;
import static org.moothall.Checks.checkText;

import org.moothall.matter.Level;
import org.moothall.policy.fact.BodyKind;

/**
 * An order to draw a council.
 *
 * @param council the new council's id, unique within its matter
 * @param kind what kind of council it is; rules on composition read it
 * @param level the level it works on
 * @param seats how many members it is to have, 1 or more
 * @param alternates how many alternates are drawn besides, 0 or more
 * @param seed the public seed of the lottery, for instance the date and the numbers of a public
 *     draw; anybody who knows it can repeat the draw
 */
public record DrawOrder(
    String council, BodyKind kind, Level level, int seats, int alternates, String seed) {
  public DrawOrder {
    checkId("council", council);
    checkText("seed", seed);
    if (seats < 1 || alternates < 0) {
      throw new IllegalArgumentException(
          "a council has 1 seat or more and 0 alternates or more, but %s and %s were asked for"
              .formatted(seats, alternates));
    }
  }
}
