package org.moothall.rules.kit.arbitrary;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.moothall.opinion.Choice;
import org.moothall.opinion.NewOpinion;
import org.moothall.opinion.Vote;

/** What people say, and how they vote on what others say. */
public final class Voices {

  private static final Instant WHEN = Instant.parse("2026-03-02T09:00:00Z");
  private static final List<String> NEIGHBOURS =
      List.of("neighbour-1", "neighbour-2", "neighbour-3");
  private static final int MOST_VOTES = 8;

  private Voices() {}

  /**
   * Opinions of a few neighbours over a few channels, in one word or in two scripts.
   *
   * @param id the opinion's id
   */
  public static Arbitrary<NewOpinion> opinions(String id) {
    return Combinators.combine(
            Arbitraries.of(NEIGHBOURS),
            Arbitraries.of("chat", "paper", "hotline"),
            Arbitraries.of("Why?", "电梯 for all", "!"))
        .as((author, channel, text) -> NewOpinion.of(id, author, channel, WHEN, text));
  }

  /**
   * Votes on one opinion in the order they come in; some vote more than once.
   *
   * @param opinion the opinion's id
   */
  public static Arbitrary<List<Vote>> votes(String opinion) {
    return Combinators.combine(Arbitraries.of(NEIGHBOURS), Arbitraries.of(Choice.class))
        .as((voter, choice) -> new Vote(voter, opinion, choice))
        .list()
        .ofMinSize(1)
        .ofMaxSize(MOST_VOTES);
  }
}
