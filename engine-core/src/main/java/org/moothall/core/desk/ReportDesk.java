package org.moothall.core.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.moothall.BadInputException;
import org.moothall.core.state.MatterState;
import org.moothall.opinion.GroupingOptions;
import org.moothall.opinion.Opinion;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.Theme;
import org.moothall.opinion.VoteCount;
import org.moothall.record.Head;
import org.moothall.record.Records;
import org.moothall.report.Report;
import org.moothall.report.Reports;
import org.moothall.spi.ReportRenderer;

/** Where reports are made. */
final class ReportDesk implements Reports {

  private final Clerk clerk;
  private final Dockets dockets;
  private final Insights insights;
  private final OpinionViews views;
  private final Records records;
  private final Map<String, ReportRenderer> renderers;

  ReportDesk(
      Clerk clerk,
      Dockets dockets,
      Insights insights,
      OpinionViews views,
      Records records,
      Map<String, ReportRenderer> renderers) {
    this.clerk = clerk;
    this.dockets = dockets;
    this.insights = insights;
    this.views = views;
    this.records = records;
    this.renderers = renderers;
  }

  @Override
  public Report gather(String matter) {
    Docket docket = dockets.get(matter);
    docket.lock.lock();
    Glance glance;
    Head head;
    try {
      glance = docket.glance();
      head = records.head();
    } finally {
      docket.lock.unlock();
    }
    return gather(docket, glance, head);
  }

  @Override
  public List<String> formats() {
    return List.copyOf(renderers.keySet());
  }

  @Override
  public void write(Report report, String format, OutputStream out) throws IOException {
    ReportRenderer renderer = renderers.get(format);
    if (renderer == null) {
      throw new BadInputException(
          "MOOT-1701", "no report is written as `%s`; there are %s".formatted(format, formats()));
    }
    renderer.render(report, out);
  }

  private Report gather(Docket docket, Glance glance, Head head) {
    MatterState state = glance.state();
    OpinionMap map = insights.map(docket, state, GroupingOptions.STABLE);
    List<Theme> themes = insights.themes(docket);
    SortedMap<String, Opinion> quoted = quoted(glance, map, themes);
    SortedMap<String, VoteCount> votes = new TreeMap<>();
    quoted.keySet().forEach(id -> votes.put(id, state.opinions().count(id)));
    return new Report(
        MatterDesk.view(state),
        clerk.now(),
        Participants.of(state),
        map,
        themes,
        quoted,
        votes,
        DrawViews.all(glance),
        new TreeMap<>(Facts.traits(state.councils().roster().values())),
        MeetingViews.all(glance),
        CaseViews.all(state),
        head);
  }

  private SortedMap<String, Opinion> quoted(Glance glance, OpinionMap map, List<Theme> themes) {
    Stream<String> stands =
        map.groups().stream().flatMap(g -> g.stands().stream()).map(s -> s.opinion());
    Stream<String> shared = map.consensus().stream().map(c -> c.opinion());
    Stream<String> bridging = map.bridging().stream().map(b -> b.opinion());
    Stream<String> dividing = map.divisive().stream().map(d -> d.opinion());
    Stream<String> themed = themes.stream().map(Theme::quote);
    TreeSet<String> ids = new TreeSet<>();
    Stream.of(stands, shared, bridging, dividing, themed).forEach(s -> s.forEach(ids::add));
    SortedMap<String, Opinion> quoted = new TreeMap<>();
    for (String id : ids) {
      Optional<Opinion> opinion = views.find(glance, id);
      opinion.ifPresent(o -> quoted.put(id, o));
    }
    return quoted;
  }
}
