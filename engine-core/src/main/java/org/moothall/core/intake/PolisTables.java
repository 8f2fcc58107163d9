package org.moothall.core.intake;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.moothall.core.intake.PolisConversation.CastVote;
import org.moothall.core.intake.PolisConversation.Statement;
import org.moothall.opinion.Choice;

/** The four tables of an export of Polis. */
final class PolisTables {

  /** As {@code Fri Nov 27 23:45:31 UTC 2026}. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss 'UTC' yyyy", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final PolisConversation conversation;
  private final PolisNumbers numbers;

  /** By person and then by statement, both by number: the vote that stands. */
  private final Map<Long, Map<Long, Choice>> standing = new TreeMap<>();

  private final Collection<Long> votedOn = new TreeSet<>();

  PolisTables(PolisConversation conversation, PolisNumbers numbers) {
    this.conversation = conversation;
    this.numbers = numbers;
    conversation.votes().stream().sorted(comparing(CastVote::at)).forEach(this::stand);
  }

  private void stand(CastVote cast) {
    var statement = numbers.statement(cast.vote().opinion());
    standing
        .computeIfAbsent(numbers.person(cast.vote().voter()), unseen -> new HashMap<>())
        .put(statement, cast.vote().choice());
    votedOn.add(statement);
  }

  void comments(Writer writer) {
    var csv = csv(writer);
    csv.writeRecord(
        "timestamp",
        "datetime",
        "comment-id",
        "author-id",
        "agrees",
        "disagrees",
        "moderated",
        "comment-body");
    var agreed = counted(Choice.AGREE);
    var disagreed = counted(Choice.DISAGREE);
    for (var statement : byNumber()) {
      csv.writeRecord(
          millis(statement.at()),
          DATE.format(statement.at()),
          text(numbers.statement(statement.id())),
          text(numbers.person(statement.author())),
          text(agreed.getOrDefault(statement.id(), 0L)),
          text(disagreed.getOrDefault(statement.id(), 0L)),
          moderated(statement),
          statement.text());
    }
  }

  private List<Statement> byNumber() {
    return conversation.statements().stream()
        .sorted(comparingLong(it -> numbers.statement(it.id())))
        .toList();
  }

  private Map<String, Long> counted(Choice choice) {
    var counts = new HashMap<String, Long>();
    for (var cast : conversation.votes()) {
      if (cast.vote().choice() == choice) {
        counts.merge(cast.vote().opinion(), 1L, Long::sum);
      }
    }
    return counts;
  }

  private static String moderated(Statement statement) {
    return switch (statement.moderation()) {
      case ACCEPTED -> "1";
      case UNMODERATED -> "0";
      case REJECTED -> "-1";
    };
  }

  void votes(Writer writer) {
    var csv = csv(writer);
    csv.writeRecord("timestamp", "datetime", "comment-id", "voter-id", "vote");
    conversation.votes().stream()
        .sorted(
            comparingLong((CastVote it) -> numbers.statement(it.vote().opinion()))
                .thenComparingLong(it -> numbers.person(it.vote().voter()))
                .thenComparing(CastVote::at))
        .forEach(
            cast ->
                csv.writeRecord(
                    millis(cast.at()),
                    DATE.format(cast.at()),
                    text(numbers.statement(cast.vote().opinion())),
                    text(numbers.person(cast.vote().voter())),
                    text(cast.vote().choice().number())));
  }

  void matrix(Writer writer) {
    var csv = csv(writer);
    var header = new ArrayList<>(PolisMatrix.WRITTEN);
    votedOn.forEach(statement -> header.add(text(statement)));
    csv.writeRecord(header);
    var written = written();
    var groups = byPerson(conversation.groupOf());
    for (var person : standing.entrySet()) {
      var choices = person.getValue();
      var row = new ArrayList<String>(header.size());
      row.add(text(person.getKey()));
      row.add(groups.getOrDefault(person.getKey(), ""));
      row.add(text(written.getOrDefault(person.getKey(), 0L)));
      row.add(text(choices.size()));
      row.add(text(times(choices, Choice.AGREE)));
      row.add(text(times(choices, Choice.DISAGREE)));
      for (var statement : votedOn) {
        var choice = choices.get(statement);
        row.add(choice == null ? "" : text(choice.number()));
      }
      csv.writeRecord(row);
    }
  }

  /** How many statements each author has, whatever became of them. */
  private Map<Long, Long> written() {
    var counts = new HashMap<Long, Long>();
    conversation
        .statements()
        .forEach(it -> counts.merge(numbers.person(it.author()), 1L, Long::sum));
    return counts;
  }

  private Map<Long, String> byPerson(Map<String, Integer> groupOf) {
    var groups = new HashMap<Long, String>();
    groupOf.forEach(
        (person, group) -> {
          var number = numbers.people().get(person);
          if (number != null) {
            groups.put(number, text(group));
          }
        });
    return groups;
  }

  private static long times(Map<Long, Choice> choices, Choice wanted) {
    return choices.values().stream().filter(wanted::equals).count();
  }

  void summary(Writer writer) {
    var csv = csv(writer);
    var lines = new LinkedHashMap<String, String>();
    lines.put("topic", conversation.topic());
    lines.put("url", conversation.url());
    lines.put("views", text(conversation.views()));
    lines.put("voters", text(standing.size()));
    lines.put("voters-in-conv", text(standing.size()));
    lines.put("commenters", text(distinct(conversation.statements(), Statement::author)));
    lines.put("comments", text(votedOn.size()));
    lines.put("groups", text(distinct(conversation.groupOf().values(), it -> it)));
    lines.put("conversation-description", conversation.description());
    lines.forEach(csv::writeRecord);
  }

  private static <T> long distinct(Collection<T> items, Function<T, ?> by) {
    return items.stream().map(by).distinct().count();
  }

  /** Nothing is held back in the one returned; the writer below is not closed with it. */
  private static CsvWriter csv(Writer writer) {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(writer);
  }

  private static String millis(Instant at) {
    return text(at.toEpochMilli());
  }

  private static String text(long number) {
    return Long.toString(number);
  }
}
