package org.moothall.core.desk;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.moothall.core.intake.PolisExportWriter;
import org.moothall.core.journal.RecordBook;
import org.moothall.core.seal.Seals;
import org.moothall.opinion.GroupingOptions;
import org.moothall.opinion.OpinionGroup;
import org.moothall.opinion.OpinionMap;
import org.moothall.record.Head;

/** Lets a conversation leave the hall as Polis would export it. */
final class Exporter {

  private final RecordBook book;
  private final Seals seals;
  private final Insights insights;

  Exporter(RecordBook book, Seals seals, Insights insights) {
    this.book = book;
    this.seals = seals;
    this.insights = insights;
  }

  void export(Docket docket, Path folder) {
    Conversation said = new Conversation(docket.id(), seals);
    book.read(Head.EMPTY, said::hear);
    OpinionMap map = insights.map(docket, docket.state(), GroupingOptions.STABLE);
    PolisExportWriter.write(folder, said.of(docket.state().matter(), groups(map)));
  }

  private static Map<String, Integer> groups(OpinionMap map) {
    Map<String, Integer> groups = new HashMap<>();
    for (OpinionGroup group : map.groups()) {
      group.members().forEach(person -> groups.put(person, group.colour()));
    }
    return groups;
  }
}
