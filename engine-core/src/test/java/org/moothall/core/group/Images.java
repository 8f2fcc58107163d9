package org.moothall.core.group;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.moothall.opinion.Bridging;
import org.moothall.opinion.Choice;
import org.moothall.opinion.Consensus;
import org.moothall.opinion.Divisive;
import org.moothall.opinion.OpinionGroup;
import org.moothall.opinion.OpinionGroup.Representative;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.OpinionMap.Position;
import org.moothall.opinion.StatementFigures;
import org.moothall.opinion.Vote;
import org.moothall.opinion.VoteCount;

/** Votes and maps under other names, and with agree and disagree exchanged. */
public final class Images {

  private Images() {}

  public static List<Vote> renamed(
      List<Vote> votes, UnaryOperator<String> person, UnaryOperator<String> opinion) {
    return votes.stream()
        .map(it -> new Vote(person.apply(it.voter()), opinion.apply(it.opinion()), it.choice()))
        .toList();
  }

  public static OpinionMap renamed(
      OpinionMap map, UnaryOperator<String> person, UnaryOperator<String> opinion) {
    return new OpinionMap(
        map.groups().stream().map(it -> renamed(it, person, opinion)).toList(),
        map.positions().stream()
            .map(
                it ->
                    new Position(
                        person.apply(it.person()),
                        it.group(),
                        it.x(),
                        it.y(),
                        it.confidence(),
                        it.votes()))
            .sorted(Comparator.comparing(Position::person))
            .toList(),
        map.statements().stream()
            .map(it -> renamed(it, opinion))
            .sorted(Comparator.comparing(StatementFigures::opinion))
            .toList(),
        map.consensus().stream()
            .map(
                it ->
                    new Consensus(
                        opinion.apply(it.opinion()), it.direction(), it.score(), it.byGroup()))
            .toList(),
        map.bridging().stream().map(it -> renamed(it, opinion)).toList(),
        map.divisive().stream()
            .map(it -> new Divisive(opinion.apply(it.opinion()), it.spread(), it.byGroup()))
            .toList(),
        map.grouping(),
        map.votes());
  }

  private static StatementFigures renamed(StatementFigures it, UnaryOperator<String> opinion) {
    return new StatementFigures(
        opinion.apply(it.opinion()),
        it.votes(),
        it.centre(),
        it.x(),
        it.y(),
        it.extremity(),
        it.consensus(),
        it.bridging(),
        it.priority());
  }

  private static Bridging renamed(Bridging it, UnaryOperator<String> opinion) {
    return new Bridging(
        opinion.apply(it.opinion()),
        it.score(),
        it.left(),
        it.right(),
        it.leftVotes(),
        it.rightVotes());
  }

  private static OpinionGroup renamed(
      OpinionGroup group, UnaryOperator<String> person, UnaryOperator<String> opinion) {
    return new OpinionGroup(
        group.id(),
        group.colour(),
        group.members().stream().map(person).sorted().toList(),
        group.confidence(),
        group.stands().stream()
            .map(
                it ->
                    new Representative(
                        opinion.apply(it.opinion()),
                        it.direction(),
                        it.inGroup(),
                        it.elsewhere(),
                        it.ratio(),
                        it.z()))
            .toList());
  }

  public static List<Vote> mirrored(List<Vote> votes) {
    return votes.stream()
        .map(it -> new Vote(it.voter(), it.opinion(), reversed(it.choice())))
        .toList();
  }

  /**
   * All but what is measured by agreement and has no mirror image: statements in figures, what
   * bridges and what divides.
   */
  public static OpinionMap mirrored(OpinionMap map) {
    return new OpinionMap(
        map.groups().stream().map(it -> mirrored(it)).toList(),
        map.positions().stream().map(it -> mirrored(it)).toList(),
        List.of(),
        map.consensus().stream().map(it -> mirrored(it)).toList(),
        List.of(),
        List.of(),
        map.grouping(),
        map.votes());
  }

  private static Choice reversed(Choice choice) {
    return Choice.of(-choice.number());
  }

  private static VoteCount mirrored(VoteCount count) {
    return new VoteCount(count.disagree(), count.agree(), count.pass());
  }

  private static Position mirrored(Position it) {
    return new Position(
        it.person(), it.group(), 0 - it.x(), 0 - it.y(), it.confidence(), it.votes());
  }

  private static OpinionGroup mirrored(OpinionGroup group) {
    return new OpinionGroup(
        group.id(),
        group.colour(),
        group.members(),
        group.confidence(),
        group.stands().stream()
            .map(
                it ->
                    new Representative(
                        it.opinion(),
                        reversed(it.direction()),
                        mirrored(it.inGroup()),
                        mirrored(it.elsewhere()),
                        it.ratio(),
                        it.z()))
            .toList());
  }

  private static Consensus mirrored(Consensus it) {
    return new Consensus(
        it.opinion(),
        reversed(it.direction()),
        it.score(),
        it.byGroup().stream().map(count -> mirrored(count)).toList());
  }
}
