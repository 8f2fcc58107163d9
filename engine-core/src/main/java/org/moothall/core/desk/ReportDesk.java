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
import org.moothall.council.Councils;
import org.moothall.meeting.Meetings;
import org.moothall.opinion.Opinion;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.Theme;
import org.moothall.opinion.VoteCount;
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
  private final Councils councils;
  private final Meetings meetings;
  private final Records records;
  private final Map<String, ReportRenderer> renderers;

  ReportDesk(
      Clerk clerk,
      Dockets dockets,
      Insights insights,
      OpinionViews views,
      Councils councils,
      Meetings meetings,
      Records records,
      Map<String, ReportRenderer> renderers) {
    this.clerk = clerk;
    this.dockets = dockets;
    this.insights = insights;
    this.views = views;
    this.councils = councils;
    this.meetings = meetings;
    this.records = records;
    this.renderers = renderers;
  }

  @Override
  public Report gather(String matter) {
    Docket docket = dockets.get(matter);
    docket.lock.lock();
    try {
      return gather(docket);
    } finally {
      docket.lock.unlock();
    }
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

  private Report gather(Docket docket) {
    OpinionMap map = insights.map(docket);
    List<Theme> themes = insights.themes(docket);
    SortedMap<String, Opinion> quoted = quoted(docket, map, themes);
    SortedMap<String, VoteCount> votes = new TreeMap<>();
    quoted.keySet().forEach(id -> votes.put(id, docket.state().opinions().count(id)));
    return new Report(
        MatterDesk.view(docket),
        clerk.now(),
        Participants.of(docket.state()),
        map,
        themes,
        quoted,
        votes,
        councils.list(docket.id()),
        new TreeMap<>(Facts.traits(docket.state().councils().roster().values())),
        meetings.list(docket.id()),
        CaseViews.all(docket.state()),
        records.head());
  }

  private SortedMap<String, Opinion> quoted(
      Docket docket, OpinionMap map, List<Theme> themes) {
    Stream<String> stands =
        map.groups().stream().flatMap(g -> g.stands().stream()).map(s -> s.opinion());
    Stream<String> shared = map.consensus().stream().map(c -> c.opinion());
    Stream<String> dividing = map.divisive().stream().map(d -> d.opinion());
    Stream<String> themed = themes.stream().map(Theme::quote);
    TreeSet<String> ids = new TreeSet<>();
    Stream.of(stands, shared, dividing, themed).forEach(s -> s.forEach(ids::add));
    SortedMap<String, Opinion> quoted = new TreeMap<>();
    for (String id : ids) {
      Optional<Opinion> opinion = views.find(docket, id);
      opinion.ifPresent(o -> quoted.put(id, o));
    }
    return quoted;
  }
}
