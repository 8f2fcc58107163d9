package org.moothall.opinion;

import static org.moothall.Checks.checkId;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.moothall.BadInputException;

/**
 * Votes to be analysed: who answered which statement how, in the order in which they came.
 *
 * <pre>{@code
 * VoteSet votes = VoteSet.builder()
 *     .statement("lift")
 *     .statement("garage", VoteSet.Standing.REJECTED)
 *     .vote("ada", "lift", Choice.AGREE)
 *     .build();
 * }</pre>
 *
 * <p>Immutable; a million votes take about 9 MB.
 */
public final class VoteSet {

  /** What a statement counts for. */
  public enum Standing {
    /** Shown; it shapes the groups. */
    SHOWN,
    /** Tells something about the voter, as an age or a street: its votes shape no groups. */
    META,
    /** Rejected by moderation: it has no influence on anything. */
    REJECTED
  }

  /** Is told votes one after the other. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * One vote.
     *
     * @param person position in {@link #people}
     * @param statement position in {@link #statements}
     */
    void vote(int person, int statement, Choice choice);
  }

  private static final Choice[] CHOICES = {Choice.DISAGREE, Choice.PASS, Choice.AGREE};

  private final List<String> people;
  private final List<String> statements;
  private final Map<String, Standing> standing;
  private final int[] voter;
  private final int[] statement;
  private final byte[] choice;

  private VoteSet(Builder from) {
    this.people = List.copyOf(from.people.keySet());
    this.statements = List.copyOf(from.statements.keySet());
    this.standing = Map.copyOf(from.standing);
    this.voter = Arrays.copyOf(from.voter, from.length);
    this.statement = Arrays.copyOf(from.statement, from.length);
    this.choice = Arrays.copyOf(from.choice, from.length);
  }

  /** A set without statements and votes, to put some into. */
  public static Builder builder() {
    return new Builder();
  }

  /** Everybody named, in the order in which they were first named. */
  public List<String> people() {
    return people;
  }

  /** Every statement, in the order in which they were put in. */
  public List<String> statements() {
    return statements;
  }

  /** What a statement counts for. */
  public Standing standing(String id) {
    return standing.getOrDefault(id, Standing.SHOWN);
  }

  /** The statements of a standing, sorted. */
  public Set<String> statements(Standing wanted) {
    Set<String> found = new TreeSet<>();
    for (String id : statements) {
      if (standing(id) == wanted) {
        found.add(id);
      }
    }
    return found;
  }

  /** How many votes were put in, those replaced by later ones included. */
  public int size() {
    return voter.length;
  }

  /** Tells all votes in the order in which they came; a later one replaces an earlier. */
  public void forEach(Visitor visitor) {
    for (int i = 0; i < voter.length; i++) {
      visitor.vote(voter[i], statement[i], CHOICES[choice[i] + 1]);
    }
  }

  /** Collects statements, then votes on them. Not safe for several threads. */
  public static final class Builder {

    private static final int ROOM = 64;

    private final Map<String, Integer> people = new LinkedHashMap<>();
    private final Map<String, Integer> statements = new LinkedHashMap<>();
    private final Map<String, Standing> standing = new LinkedHashMap<>();
    private int[] voter = new int[ROOM];
    private int[] statement = new int[ROOM];
    private byte[] choice = new byte[ROOM];
    private int length;

    private Builder() {}

    /** A statement that is shown. */
    public Builder statement(String id) {
      return statement(id, Standing.SHOWN);
    }

    /**
     * A statement.
     *
     * @throws BadInputException if it was put in before
     */
    public Builder statement(String id, Standing as) {
      checkId("statement", id);
      if (statements.putIfAbsent(id, statements.size()) != null) {
        throw new BadInputException(
            "MOOT-1006", "the statement `%s` is there already".formatted(id));
      }
      if (as != Standing.SHOWN) {
        standing.put(id, as);
      }
      return this;
    }

    /**
     * A person, who may vote later or never; those who vote need not be named before. Who is named
     * earlier came earlier, where a way of grouping cares ({@link GroupingMode#COMPATIBLE}).
     */
    public Builder person(String id) {
      row(id);
      return this;
    }

    /**
     * A vote; it replaces an earlier one of the same person on the same statement.
     *
     * @throws BadInputException if there is no such statement
     */
    public Builder vote(String person, String on, Choice vote) {
      Integer column = statements.get(on);
      if (column == null) {
        throw new BadInputException("MOOT-1004", "there is no statement `%s`".formatted(on));
      }
      if (length == voter.length) {
        grow();
      }
      voter[length] = row(person);
      statement[length] = column;
      choice[length] = (byte) vote.number();
      length++;
      return this;
    }

    /** The set of what was put in so far. */
    public VoteSet build() {
      return new VoteSet(this);
    }

    private int row(String person) {
      return people.computeIfAbsent(
          person,
          unseen -> {
            checkId("person", unseen);
            return people.size();
          });
    }

    private void grow() {
      int capacity = Math.multiplyExact(length, 2);
      voter = Arrays.copyOf(voter, capacity);
      statement = Arrays.copyOf(statement, capacity);
      choice = Arrays.copyOf(choice, capacity);
    }
  }
}
