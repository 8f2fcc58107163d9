package org.moothall.core.report;

import java.util.List;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyStack;
import org.moothall.report.Report;

/** The end of the record, the version of the rules, and how anybody can check both. */
final class RecordSection implements Section {

  @Override
  public String id() {
    return "record";
  }

  @Override
  public String heading() {
    return "The record, and how to check it";
  }

  @Override
  public void write(Report report, Html html, Charts charts) {
    html.tag(
        "p",
        "Everything above is worked out from the record. Each of its entries is chained to the one"
            + " before by a hash, so none can be changed, left out or slipped in without the last"
            + " hash coming out otherwise.");
    Table table = new Table("What this report rests on").words("What").words("Value");
    table.row(
        Table.Cell.of("Last entry of the record"),
        Table.Cell.of("no. " + Figures.number(report.head().sequence())));
    table.row(Table.Cell.of("Hash of the record up to it"), code(report.head().hash()));
    table.row(Table.Cell.of("Version of the rules"), code(report.matter().policyVersion()));
    policy(table, report.matter().matter().policy());
    table.row(
        Table.Cell.of("The report stands as of"), cell -> Figures.moment(cell, report.asOf()));
    table.write(html);
    html.tag(
        "p",
        "To check: keep the number and the hash. Whoever holds the record runs “moothall record"
            + " verify” on it with them. It walks the chain, replays every entry, repeats every"
            + " draw and every decision, and says whether the record still passes through this"
            + " hash; if not, it names the first entry that is wrong.");
  }

  private static void policy(Table table, PolicyStack policy) {
    table.row(
        Table.Cell.of("Packs of rules, the most general first"),
        html -> Speech.inline(html, policy.packs()));
    List<String> local = policy.local().stream().map(PolicyFile::name).toList();
    if (!local.isEmpty()) {
      table.row(Table.Cell.of("Rules of the place’s own"), html -> Speech.inline(html, local));
    }
  }

  private static Table.Cell code(String text) {
    return html -> html.tag("code", Attributes.of("dir", "auto"), text);
  }
}
