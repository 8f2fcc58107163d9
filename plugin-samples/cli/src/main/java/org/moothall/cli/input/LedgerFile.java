package org.moothall.cli.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moothall.cli.input.Step.Deed;
import org.moothall.ledger.NewCase;
import org.moothall.ledger.NewPromise;
import org.moothall.ledger.Risk;
import org.moothall.matter.Outcome;

/**
 * Reads {@code ledger.jsonl}: what was explained, promised, kept and taken back, one deed a line.
 */
final class LedgerFile {
  /** The file's name. */
  static final String NAME = "ledger.jsonl";

  private static final List<String> TYPES =
      List.of("case", "explain", "promise", "kept", "withdrawn", "resolve", "tick", "outcome");

  private final String matter;
  private final Optional<String> council;

  private LedgerFile(String matter, Optional<String> council) {
    this.matter = matter;
    this.council = council;
  }

  /**
   * What happened, in the order of the file.
   *
   * @param council the council that decides, if there is one
   */
  static List<Step> read(Path file, String matter, Optional<String> council) {
    var ledger = new LedgerFile(matter, council);
    return JsonLines.read(file).stream().map(ledger::step).toList();
  }

  private Step step(Fields line) {
    var type = line.text("type");
    return switch (type) {
      case "case" -> opened(line);
      case "explain" -> explained(line);
      case "promise" -> promised(line);
      case "kept" -> kept(line);
      case "withdrawn" -> withdrawn(line);
      case "resolve" -> resolved(line);
      case "tick" -> tick(line);
      case "outcome" -> ended(line);
      default -> throw MeetingsFile.unknownType(line, type, TYPES);
    };
  }

  private Step opened(Fields line) {
    line.only("type", "id", "at", "title", "opinions", "theme", "risk");
    var opened =
        line.make(
            () ->
                new NewCase(
                    line.text("id"),
                    line.text("title"),
                    Set.copyOf(line.texts("opinions")),
                    line.flag("theme"),
                    line.oneOf(Risk.class, "risk", Risk.NONE)));
    return step(
        line,
        "case/" + opened.id(),
        (hall, act) -> hall.ledger().open(act, matter, opened).accepted());
  }

  private Step explained(Fields line) {
    line.only("type", "case", "at", "text");
    var id = line.text("case");
    var text = line.text("text");
    return step(
        line,
        "explain/%s/%s".formatted(id, line.at().line()),
        (hall, act) -> hall.ledger().explain(act, matter, id, text).accepted());
  }

  private Step promised(Fields line) {
    line.only("type", "id", "case", "by", "text", "withinDays", "at");
    var promise =
        line.make(
            () ->
                new NewPromise(
                    line.text("id"),
                    line.text("case"),
                    line.text("by"),
                    line.text("text"),
                    line.count("withinDays")));
    return step(
        line,
        "promise/" + promise.id(),
        (hall, act) -> hall.ledger().promise(act, matter, promise).accepted());
  }

  private Step kept(Fields line) {
    line.only("type", "promise", "at", "evidence");
    var promise = line.text("promise");
    var evidence = line.text("evidence");
    return step(
        line,
        "kept/" + promise,
        (hall, act) -> hall.ledger().keep(act, matter, promise, evidence).accepted());
  }

  private Step withdrawn(Fields line) {
    line.only("type", "promise", "at", "reason");
    var promise = line.text("promise");
    var reason = line.text("reason");
    return step(
        line,
        "withdrawn/" + promise,
        (hall, act) -> hall.ledger().withdraw(act, matter, promise, reason).accepted());
  }

  private Step resolved(Fields line) {
    line.only("type", "case", "at", "text");
    var id = line.text("case");
    var text = line.text("text");
    return step(
        line,
        "resolve/" + id,
        (hall, act) -> hall.ledger().resolve(act, matter, id, text).accepted());
  }

  /** Time passes before every step, so that nothing is left to do here. */
  private static Step tick(Fields line) {
    line.only("type", "at");
    return step(line, "tick/" + line.at().line(), (hall, act) -> {});
  }

  private Step ended(Fields line) {
    line.only("type", "at", "how", "question", "to", "reason");
    var reason = line.text("reason");
    var outcome =
        switch (line.oneOf(How.class, "how")) {
          case DECIDED -> new Outcome.Decided(line.text("question"), reason);
          case REFERRED -> new Outcome.Referred(line.text("to"), reason);
          case CLOSED -> new Outcome.Closed(reason);
        };
    Deed deed = (hall, act) -> hall.matters().close(act, matter, outcome).accepted();
    var needed = outcome instanceof Outcome.Decided ? council : Optional.<String>empty();
    return new Step(line.time("at"), line.at(), "close", Actors.CLERK, needed, deed);
  }

  private enum How {
    DECIDED,
    REFERRED,
    CLOSED
  }

  private static Step step(Fields line, String id, Deed deed) {
    return new Step(line.time("at"), line.at(), id, Actors.CLERK, Optional.empty(), deed);
  }
}
