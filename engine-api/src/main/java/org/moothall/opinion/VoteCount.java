package org.moothall.opinion;

/**
 * How many people agree, disagree and pass on one opinion.
 *
 * @param agree people who agree, 0 or more
 * @param disagree people who disagree, 0 or more
 * @param pass people who saw the opinion and passed, 0 or more
 */
public record VoteCount(long agree, long disagree, long pass) {

  /** Nobody has voted. */
  public static final VoteCount NONE = new VoteCount(0, 0, 0);

  public VoteCount {
    if (agree < 0 || disagree < 0 || pass < 0) {
      throw new IllegalArgumentException(
          "counts are 0 or more, but were %s, %s and %s".formatted(agree, disagree, pass));
    }
  }

  /** Everyone who saw the opinion and voted, passes included. */
  public long seen() {
    return agree + disagree + pass;
  }

  /** This count and one vote more. */
  public VoteCount plus(Choice choice) {
    return switch (choice) {
      case AGREE -> new VoteCount(agree + 1, disagree, pass);
      case DISAGREE -> new VoteCount(agree, disagree + 1, pass);
      case PASS -> new VoteCount(agree, disagree, pass + 1);
    };
  }
}
