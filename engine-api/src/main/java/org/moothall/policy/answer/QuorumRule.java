package org.moothall.policy.answer;

import java.util.List;
import org.moothall.policy.Reason;
import org.moothall.policy.answer.Merge.Kind;

/**
 * How many must be there for a question to be decided.
 *
 * @param tests each must hold; never empty
 * @param groups each group must reach its own share
 * @param caps no test, floor or group needs more heads than any of these allows, but for tests of
 *     those present
 * @param floor the fewest heads, whatever the tests say; 0 or more
 * @param counted who counts as being there
 * @param recusal how members who stand aside count
 */
public record QuorumRule(
    List<Test> tests,
    List<GroupTest> groups,
    List<Cap> caps,
    long floor,
    Counted counted,
    Recusal recusal) {
  public QuorumRule {
    tests = List.copyOf(tests);
    groups = List.copyOf(groups);
    caps = List.copyOf(caps);
  }

  /** A rule without groups and caps. */
  public QuorumRule(List<Test> tests, long floor, Counted counted, Recusal recusal) {
    this(tests, List.of(), List.of(), floor, counted, recusal);
  }

  /**
   * One test: more than, or at least, the share num/den of a base.
   *
   * @param num 0 or more
   * @param den 1 or more
   * @param strict whether exactly the share is too few
   * @param base whom the share is taken of
   * @param because the rule that asks for it
   */
  public record Test(long num, long den, boolean strict, Base base, Reason because) {
    public Test {
      if (num < 0 || den < 1) {
        throw new IllegalArgumentException(
            "a share needs num >= 0 and den >= 1, but was %s/%s".formatted(num, den));
      }
    }

    /**
     * The fewest heads that reach the share of a base, exactly.
     *
     * @param base how many people the share is taken of, 0 or more
     * @return {@link Long#MAX_VALUE} where that is more than a {@code long} holds
     */
    public long need(long base) {
      return Need.of(num, den, strict, base);
    }
  }

  /**
   * One group's own test: at least the share num/den of its members in office.
   *
   * @param trait what its members share, {@code feature=value}
   * @param num 0 or more
   * @param den 1 or more
   * @param because the rule that asks for it
   */
  public record GroupTest(String trait, long num, long den, Reason because) {
    public GroupTest {
      if (num < 0 || den < 1) {
        throw new IllegalArgumentException(
            "a share needs num >= 0 and den >= 1, but was %s/%s".formatted(num, den));
      }
    }

    /** How many heads the share of so many members in office with the trait comes to. */
    public long need(long inOffice) {
      return Need.of(num, den, false, inOffice);
    }
  }

  /**
   * A bound on what may be asked for: never more heads than at least the share num/den of the base.
   *
   * @param num 0 or more
   * @param den 1 or more
   * @param base whom the share is taken of; nobody knows {@link Base#PRESENT} beforehand, so not
   *     that
   * @param because the rule that says so
   */
  public record Cap(long num, long den, Base base, Reason because) {
    public Cap {
      if (num < 0 || den < 1) {
        throw new IllegalArgumentException(
            "a share needs num >= 0 and den >= 1, but was %s/%s".formatted(num, den));
      }
    }

    /** How many heads may be asked for at the most, of a base of so many. */
    public long most(long base) {
      return Need.of(num, den, false, base);
    }
  }

  /** Whom a share is taken of. */
  public enum Base {
    /** All seats, taken or vacant. */
    SEATS,
    /** Members in office. */
    OFFICE,
    /** Members in office, less those who stand aside for the question. */
    ELIGIBLE,
    /** Members present when the question is decided. */
    PRESENT
  }

  /** Who counts towards the quorum. */
  public enum Counted {
    /** Members present when the question is decided. */
    PRESENT,
    /** Members who voted for, against or to abstain. */
    CAST,
    /** Members who voted for or against. */
    DECIDED,
    /** Members who voted for. */
    FOR,
    /** Members who voted for or to abstain. */
    FOR_ABSTAIN,
    /** Members who voted against. */
    AGAINST
  }

  /** How members who stand aside count. */
  public enum Recusal {
    /** They leave the base and are not counted as present. */
    EXCLUDE_BASE,
    /** They stay in the base and count as present if they are. */
    COUNT_PRESENT,
    /** They stay in the base and do not count as present. */
    KEEP_BASE
  }

  /** What a rule on the quorum can say. */
  public interface Verbs {

    /** More than num/den of the base must be there. */
    @Merge(value = Kind.JOIN, how = "every test must hold; at least one test is required")
    void moreThan(long num, long den, Base base);

    /** At least num/den of the base must be there. */
    @Merge(value = Kind.JOIN, how = "every test must hold; at least one test is required")
    void atLeast(long num, long den, Base base);

    /** Never fewer heads than this, however small the base. */
    @Merge(value = Kind.JOIN, how = "the highest floor holds")
    void floor(@Stricter(Stricter.Direction.HIGHER) long heads);

    /** Of the members in office with the trait, at least num/den must be there. */
    @Merge(value = Kind.JOIN, how = "every group reaches every share asked of it")
    void eachGroup(String trait, long num, long den);

    /**
     * No rule may ask for more heads than at least num/den of the base. Shares of those present are
     * not bound by it: nobody prevents them by staying away. The base itself can't be those
     * present.
     */
    @Merge(
        value = Kind.JOIN,
        how = "the lowest cap holds; a test or floor that needs more contradicts it")
    void neverMoreThan(long num, long den, Base base);

    /** Who counts as being there. */
    @Merge(value = Kind.PICK, how = "one value, required")
    void count(Counted counted);

    /** How members who stand aside count. */
    @Merge(value = Kind.PICK, how = "one value, required")
    void recusal(Recusal mode);
  }
}
