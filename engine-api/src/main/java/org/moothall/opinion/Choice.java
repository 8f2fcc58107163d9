package org.moothall.opinion;

/**
 * What a person answers to another person's opinion.
 *
 * <p>The number of a choice is the one public exports of votes use: agree 1, pass 0, disagree −1.
 */
public enum Choice {
  AGREE(1),
  PASS(0),
  DISAGREE(-1);

  private final int number;

  Choice(int number) {
    this.number = number;
  }

  /** 1, 0 or −1. */
  public int number() {
    return number;
  }

  /**
   * The choice with this number.
   *
   * @throws IllegalArgumentException if the number is none of 1, 0 and −1
   */
  public static Choice of(int number) {
    return switch (number) {
      case 1 -> AGREE;
      case 0 -> PASS;
      case -1 -> DISAGREE;
      default ->
          throw new IllegalArgumentException(
              "a vote is 1, 0 or -1, but was `%s`".formatted(number));
    };
  }
}
