package org.moothall.core.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.moothall.Act;
import org.moothall.BadInputException;
import org.moothall.LimitExceededException;
import org.moothall.Limits;
import org.moothall.Progress;
import org.moothall.Receipt;
import org.moothall.core.seal.Seals;
import org.moothall.core.search.Hit;
import org.moothall.core.state.MatterState;
import org.moothall.opinion.GroupAnalysis;
import org.moothall.opinion.GroupingOptions;
import org.moothall.opinion.IntakeReport;
import org.moothall.opinion.MapChange;
import org.moothall.opinion.Moderation;
import org.moothall.opinion.NewOpinion;
import org.moothall.opinion.Opinion;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.Opinions;
import org.moothall.opinion.Routing;
import org.moothall.opinion.SearchHit;
import org.moothall.opinion.SimilarOpinion;
import org.moothall.opinion.Subscription;
import org.moothall.opinion.Theme;
import org.moothall.opinion.Vote;
import org.moothall.opinion.VoteCount;
import org.moothall.policy.fact.Command;
import org.moothall.record.MatterEvent.PersonForgotten;
import org.moothall.record.OpinionEvent.OpinionModerated;

/** Where opinions and votes come in, and where one asks what was said. */
final class OpinionDesk implements Opinions {

  private final GroupAnalysis analysis = new Analysis();
  private final Clerk clerk;
  private final Dockets dockets;
  private final Rows rows;
  private final Intake intake;
  private final OpinionViews views;
  private final Insights insights;
  private final Indexer indexer;
  private final Exporter exporter;
  private final Seals seals;
  private final Limits limits;

  OpinionDesk(
      Clerk clerk,
      Dockets dockets,
      Rows rows,
      Intake intake,
      OpinionViews views,
      Insights insights,
      Indexer indexer,
      Exporter exporter,
      Seals seals,
      Limits limits) {
    this.clerk = clerk;
    this.dockets = dockets;
    this.rows = rows;
    this.intake = intake;
    this.views = views;
    this.insights = insights;
    this.indexer = indexer;
    this.exporter = exporter;
    this.seals = seals;
    this.limits = limits;
  }

  @Override
  public Receipt submit(Act act, String matter, Collection<NewOpinion> opinions) {
    batch(opinions.size(), "opinions");
    List<NewOpinion> given = List.copyOf(opinions);
    boolean own = given.stream().allMatch(o -> o.author().equals(act.actor().id()));
    return clerk.take(
        act,
        matter,
        new Command("opinions.submit", own),
        (state, people, now) -> {
          Open.matter(state);
          Rows.Batch batch = rows.batch(state);
          given.forEach(opinion -> Rows.insist(batch.add(opinion)));
          return batch.events(people);
        });
  }

  @Override
  public Receipt vote(Act act, String matter, Collection<Vote> votes) {
    batch(votes.size(), "votes");
    List<Vote> given = List.copyOf(votes);
    boolean own = given.stream().allMatch(v -> v.voter().equals(act.actor().id()));
    return clerk.take(
        act,
        matter,
        new Command("opinions.vote", own),
        (state, people, now) -> {
          Open.matter(state);
          Rows.Batch batch = rows.batch(state);
          given.forEach(vote -> Rows.insist(batch.add(vote)));
          return batch.events(people);
        });
  }

  @Override
  public IntakeReport take(Act act, String matter, Path path, boolean strict, Progress progress) {
    return intake.take(act, matter, path, strict, progress);
  }

  @Override
  public Receipt moderate(Act act, String matter, String opinion, Moderation moderation) {
    return clerk.take(
        act,
        matter,
        new Command("opinions.moderate", false),
        (state, people, now) -> {
          known(state, opinion);
          return List.of(new OpinionModerated(opinion, moderation));
        });
  }

  @Override
  public Receipt forget(Act act, String matter, String person) {
    Docket docket = dockets.get(matter);
    List<String> forgotten = new ArrayList<>();
    Receipt receipt =
        clerk.take(
            act,
            matter,
            new Command("opinions.forget", false),
            (state, people, now) -> {
              String pseudonym = pseudonym(docket, person);
              forgotten.add(pseudonym);
              return List.of(new PersonForgotten(pseudonym));
            });
    forgotten.forEach(pseudonym -> destroy(docket, pseudonym));
    return receipt;
  }

  @Override
  public Optional<Opinion> find(String matter, String opinion) {
    return views.find(dockets.get(matter).glance(), opinion);
  }

  @Override
  public List<Opinion> list(String matter) {
    Glance glance = dockets.get(matter).glance();
    return glance.state().opinions().order().stream()
        .flatMap(id -> views.find(glance, id).stream())
        .toList();
  }

  @Override
  public VoteCount votes(String matter, String opinion) {
    MatterState state = dockets.get(matter).state();
    known(state, opinion);
    return state.opinions().count(opinion);
  }

  @Override
  public OpinionMap map(String matter, GroupingOptions options) {
    Docket docket = dockets.get(matter);
    return insights.map(docket, docket.state(), options);
  }

  @Override
  public Subscription follow(String matter, Consumer<MapChange> listener) {
    Docket docket = dockets.get(matter);
    return docket.following.listen(docket, listener);
  }

  @Override
  public Optional<Opinion> next(String matter, String person, Routing routing) {
    Docket docket = dockets.get(matter);
    return Usher.next(docket, person, routing).flatMap(id -> views.find(docket.glance(), id));
  }

  @Override
  public GroupAnalysis analysis() {
    return analysis;
  }

  @Override
  public void export(String matter, Path folder) {
    exporter.export(dockets.get(matter), folder);
  }

  @Override
  public List<Theme> themes(String matter) {
    return insights.themes(dockets.get(matter));
  }

  @Override
  public List<SearchHit> search(String matter, String query, int most) {
    dockets.get(matter);
    List<Hit> hits = indexer.current().search(matter, query, hits(most));
    return found(matter, hits, SearchHit::new);
  }

  @Override
  public List<SimilarOpinion> similar(String matter, String text, int most) {
    dockets.get(matter);
    List<Hit> hits = indexer.current().similar(matter, text, hits(most));
    return found(matter, hits, SimilarOpinion::new);
  }

  private <T> List<T> found(String matter, List<Hit> hits, BiFunction<Opinion, Float, T> shown) {
    Glance glance = dockets.get(matter).glance();
    return hits.stream()
        .flatMap(hit -> views.find(glance, hit.id()).map(o -> shown.apply(o, hit.score())).stream())
        .toList();
  }

  private void destroy(Docket docket, String pseudonym) {
    seals.destroy(docket.id(), pseudonym);
    docket.who.forget(pseudonym);
    docket.derived.drop();
    indexer.expunge();
  }

  private static String pseudonym(Docket docket, String person) {
    return docket
        .who
        .pseudonym(person)
        .orElseThrow(
            () ->
                new BadInputException(
                    "MOOT-1005", "the matter `%s` knows no such person".formatted(docket.id())));
  }

  private static void known(MatterState state, String opinion) {
    if (!state.opinions().has(opinion)) {
      throw new BadInputException("MOOT-1004", "there is no opinion `%s`".formatted(opinion));
    }
  }

  private void batch(int size, String what) {
    if (size == 0) {
      throw new BadInputException("MOOT-1008", "there are no %s in the command".formatted(what));
    }
    if (size > limits.batchSize()) {
      throw new LimitExceededException("batchSize", limits.batchSize(), size, what);
    }
  }

  private int hits(int most) {
    if (most < 1) {
      throw new BadInputException(
          "MOOT-1008", "1 hit or more can be asked for, not %s".formatted(most));
    }
    return Math.min(most, limits.searchHits());
  }
}
