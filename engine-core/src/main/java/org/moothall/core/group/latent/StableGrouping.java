package org.moothall.core.group.latent;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.moothall.core.group.method.Solution;
import org.moothall.core.group.plane.Plane;
import org.moothall.core.group.plane.Silhouette;
import org.moothall.core.group.response.ResponseFit;
import org.moothall.core.group.response.ResponseModel;
import org.moothall.core.group.votes.VoteColumns;
import org.moothall.core.group.votes.VoteMatrix;
import org.moothall.opinion.Grouping;
import org.moothall.opinion.GroupingOptions;

/**
 * Groups people by latent classes, shows them where the response model places them, and lets hidden
 * votes tell how many groups there are.
 *
 * <p>Where votes are very many the number of groups is found among a part of the people, and the
 * classes found there are then settled among all.
 */
public final class StableGrouping {

  /** The number of groups is found among people with about so many votes together. */
  private static final int ENOUGH_VOTES = 100_000;

  private final GroupingOptions options;
  private final VoteMatrix votes;
  private final ResponseModel response;

  private StableGrouping(VoteMatrix votes, GroupingOptions options) {
    this.options = options;
    this.votes = votes;
    this.response = ResponseFit.of(votes);
  }

  /** Groups everybody who voted often enough. */
  public static Solution of(VoteMatrix all, GroupingOptions options) {
    VoteMatrix votes = all.shapingOnly();
    int[] rows = eligible(votes, options);
    if (rows.length < 2) {
      return Solution.none(votes.statements().size(), options.mode());
    }
    Copies copies = Copies.of(votes);
    if (copies.number() == 1) {
      return new StableGrouping(votes, options).solve(rows);
    }
    VoteMatrix once = copies.once();
    Solution found = new StableGrouping(once, options).solve(eligible(once, options));
    return copies.spread(once, found, rows);
  }

  private static int[] eligible(VoteMatrix votes, GroupingOptions options) {
    int enough = Math.max(1, Math.min(options.minVotes(), votes.statements().size()));
    return IntStream.range(0, votes.people().size())
        .filter(row -> votes.votesOf(row) >= enough)
        .toArray();
  }

  private Solution solve(int[] rows) {
    VoteMatrix grouped = votes.of(rows);
    GroupNumber.Choice choice = choice(grouped, rows);
    Memberships memberships = Memberships.of(choice.model().members, choice.temper());
    int[] clusters = memberships.classes();
    double[][] places = {along(rows, 0), along(rows, 1)};
    Grouping grouping = grouping(choice, Plane.of(places[0], places[1]), clusters, rows);
    return Solution.of(rows, clusters, places, new double[][] {axis(0), axis(1)}, grouping)
        .withConfidence(memberships.confidence())
        .withEnds(end(-1), end(1))
        .withAbsorber(new LatentAbsorber(votes.statements(), response, choice, clusters));
  }

  private GroupNumber.Choice choice(VoteMatrix grouped, int[] own) {
    int[] part = part(grouped);
    VoteMatrix sample = part.length == own.length ? grouped : grouped.of(part);
    int[] rows = Arrays.stream(part).map(i -> own[i]).toArray();
    GroupNumber number =
        new GroupNumber(sample, new Candidates(sample, response, rows), new Folds(options.seed()));
    int most = Math.max(1, part.length / GroupNumber.smallest(part.length));
    GroupNumber.Choice choice =
        options.groups().isPresent()
            ? number.exactly(Math.min(options.groups().getAsInt(), part.length / 2))
            : number.upTo(Math.min(options.maxGroups(), most));
    return sample == grouped ? choice : settled(choice, grouped);
  }

  private static GroupNumber.Choice settled(GroupNumber.Choice choice, VoteMatrix grouped) {
    LatentModel all = LatentFit.of(grouped, VoteColumns.of(grouped), choice.model());
    return new GroupNumber.Choice(all, choice.temper(), choice.tried());
  }

  /** Every so many of the people; they stand in an order in which neighbours are strangers. */
  private static int[] part(VoteMatrix grouped) {
    int step = Math.max(1, grouped.votes() / ENOUGH_VOTES);
    return IntStream.range(0, grouped.people().size()).filter(i -> i % step == 0).toArray();
  }

  private Grouping grouping(GroupNumber.Choice choice, Plane plane, int[] clusters, int[] own) {
    boolean several = Arrays.stream(clusters).distinct().count() > 1;
    return new Grouping(
        options.mode(),
        choice.tried(),
        several ? Silhouette.mean(plane, clusters, choice.model().classes()) : 0,
        several && Spectrum.of(response, own));
  }

  private double[] along(int[] rows, int axis) {
    return Arrays.stream(rows).mapToDouble(row -> response.place(row, axis)).toArray();
  }

  private double[] axis(int number) {
    double[] weights = new double[votes.statements().size()];
    double squares = 0;
    for (int column = 0; column < weights.length; column++) {
      weights[column] = response.weight(column, number);
      squares += weights[column] * weights[column];
    }
    double length = Math.sqrt(squares);
    for (int column = 0; column < weights.length && length > 0; column++) {
      weights[column] /= length;
    }
    return weights;
  }

  private double[] end(double at) {
    return IntStream.range(0, votes.statements().size())
        .mapToDouble(column -> response.agreement(column, at))
        .toArray();
  }
}
