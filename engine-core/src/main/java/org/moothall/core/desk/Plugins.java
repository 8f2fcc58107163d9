package org.moothall.core.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.moothall.BadInputException;
import org.moothall.MoothallBuilder;
import org.moothall.core.count.MajorityMethod;
import org.moothall.core.draw.LotSolver;
import org.moothall.core.intake.ControlScreen;
import org.moothall.core.intake.CsvSource;
import org.moothall.core.intake.JsonLinesSource;
import org.moothall.core.intake.PolisSource;
import org.moothall.core.report.HtmlReport;
import org.moothall.core.report.JsonReport;
import org.moothall.spi.CommitteeSolver;
import org.moothall.spi.OpinionScreen;
import org.moothall.spi.OpinionSource;
import org.moothall.spi.PolicyPackProvider;
import org.moothall.spi.ReportRenderer;
import org.moothall.spi.TallyMethod;

/**
 * What comes with the engine, what the class path offers and what the host brought. The host's wins
 * over another of its id; any other two of one id are an error.
 */
final class Plugins {

  private final MoothallBuilder builder;

  Plugins(MoothallBuilder builder) {
    this.builder = builder;
  }

  List<OpinionSource> sources() {
    return List.copyOf(
        choose(
                OpinionSource.class,
                List.of(new PolisSource(), new JsonLinesSource(), new CsvSource()),
                builder.sources(),
                OpinionSource::id)
            .values());
  }

  List<OpinionScreen> screens() {
    return List.copyOf(
        choose(
                OpinionScreen.class,
                List.of(new ControlScreen()),
                builder.screens(),
                OpinionScreen::id)
            .values());
  }

  SortedMap<String, TallyMethod> methods() {
    return choose(
        TallyMethod.class, List.of(new MajorityMethod()), builder.methods(), TallyMethod::id);
  }

  SortedMap<String, CommitteeSolver> solvers() {
    return choose(
        CommitteeSolver.class,
        List.of(new LotSolver()),
        builder.solver().stream().toList(),
        CommitteeSolver::id);
  }

  /** The solver new councils are drawn with. */
  CommitteeSolver solver() {
    return builder.solver().orElseGet(LotSolver::new);
  }

  SortedMap<String, ReportRenderer> renderers() {
    return choose(
        ReportRenderer.class,
        List.of(new HtmlReport(), new JsonReport()),
        builder.renderers(),
        ReportRenderer::id);
  }

  List<PolicyPackProvider> packs() {
    List<PolicyPackProvider> providers = new ArrayList<>();
    ServiceLoader.load(PolicyPackProvider.class).forEach(providers::add);
    providers.addAll(builder.packs());
    return providers;
  }

  private static <T> SortedMap<String, T> choose(
      Class<T> spi, List<T> builtIn, List<T> brought, Function<T, String> id) {
    List<T> offered = new ArrayList<>(builtIn);
    ServiceLoader.load(spi).forEach(offered::add);
    SortedMap<String, T> chosen = unique(spi, offered, id);
    chosen.putAll(unique(spi, brought, id));
    return chosen;
  }

  private static <T> SortedMap<String, T> unique(
      Class<T> spi, Collection<T> offered, Function<T, String> id) {
    SortedMap<String, T> byId = new TreeMap<>();
    for (T one : offered) {
      Optional<T> other = Optional.ofNullable(byId.put(id.apply(one), one));
      other.ifPresent(
          o -> {
            throw new BadInputException(
                "MOOT-1007",
                "two %s have the id `%s`: `%s` and `%s`"
                    .formatted(
                        spi.getSimpleName(),
                        id.apply(one),
                        o.getClass().getName(),
                        one.getClass().getName()));
          });
    }
    return byId;
  }
}
