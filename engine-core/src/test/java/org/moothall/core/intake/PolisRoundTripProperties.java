package org.moothall.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.moothall.Limits;
import org.moothall.core.intake.PolisConversation.CastVote;
import org.moothall.core.intake.PolisConversation.Statement;
import org.moothall.opinion.Choice;
import org.moothall.opinion.Moderation;
import org.moothall.opinion.Vote;
import org.moothall.spi.RecordingSink;

/** Whatever is written as an export of Polis is read again, under its numbers. */
class PolisRoundTripProperties {

  private static final int PEOPLE = 6;

  @Property(tries = 150)
  void whatIsWrittenIsRead(@ForAll("conversations") PolisConversation conversation)
      throws IOException {
    var folder = Files.createTempDirectory("polis");
    try {
      var numbers = PolisExportWriter.write(folder, conversation);
      var read = Reading.read(new PolisSource(), folder, Limits.defaults());

      assertThat(read.problems()).isEmpty();
      assertStatements(conversation, numbers, read);
      assertThat(read.votes()).hasSameSizeAs(conversation.votes());
      assertThat(standing(read.votes())).isEqualTo(standing(conversation, numbers));

      Files.delete(folder.resolve("votes.csv"));
      var matrix = Reading.read(new PolisSource(), folder, Limits.defaults());
      assertThat(matrix.problems()).isEmpty();
      assertThat(matrix.votes()).doesNotHaveDuplicates();
      assertThat(standing(matrix.votes())).isEqualTo(standing(conversation, numbers));
    } finally {
      delete(folder);
    }
  }

  private static void assertStatements(
      PolisConversation conversation, PolisNumbers numbers, RecordingSink read) {
    assertThat(read.opinions()).hasSameSizeAs(conversation.statements());
    for (var statement : conversation.statements()) {
      var id = Long.toString(numbers.statement(statement.id()));
      assertThat(read.opinions())
          .filteredOn(it -> it.id().equals(id))
          .singleElement()
          .satisfies(
              it -> {
                assertThat(it.author())
                    .isEqualTo(Long.toString(numbers.person(statement.author())));
                assertThat(it.at()).isEqualTo(statement.at());
                assertThat(it.moderation()).isEqualTo(statement.moderation());
                assertThat(it.text()).isEqualTo(statement.text().replaceAll("\r\n?", "\n"));
              });
    }
  }

  private static Map<List<String>, Choice> standing(
      PolisConversation conversation, PolisNumbers numbers) {
    return standing(
        conversation.votes().stream()
            .sorted(Comparator.comparing(CastVote::at))
            .map(CastVote::vote)
            .map(
                it ->
                    new Vote(
                        Long.toString(numbers.person(it.voter())),
                        Long.toString(numbers.statement(it.opinion())),
                        it.choice()))
            .toList());
  }

  private static Map<List<String>, Choice> standing(List<Vote> votes) {
    var standing = new HashMap<List<String>, Choice>();
    votes.forEach(it -> standing.put(List.of(it.voter(), it.opinion()), it.choice()));
    return standing;
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** With ids that are numbers, or words, or some of each; and votes changed now and then. */
  @Provide
  Arbitrary<PolisConversation> conversations() {
    var statements =
        Combinators.combine(
                ids(), texts().list().ofMaxSize(8), Arbitraries.of(Moderation.class), times())
            .as(PolisRoundTripProperties::statements);
    return statements.flatMap(
        they ->
            Combinators.combine(ids(), votesOn(they))
                .as(
                    (people, votes) ->
                        new PolisConversation(
                            "Topic", "", "", 0, they, votes, Map.of(people + 1, 2))));
  }

  private static List<Statement> statements(
      String prefix, List<String> texts, Moderation moderation, Instant at) {
    var statements = new ArrayList<Statement>();
    for (var text : texts) {
      var id = (statements.size() % 3 == 1 ? "" : prefix) + (100 - statements.size());
      statements.add(new Statement(id, prefix + statements.size() % PEOPLE, at, moderation, text));
    }
    return statements;
  }

  private static Arbitrary<List<CastVote>> votesOn(List<Statement> statements) {
    if (statements.isEmpty()) {
      return Arbitraries.just(List.of());
    }
    var voter =
        Combinators.combine(ids(), Arbitraries.integers().between(0, PEOPLE)).as((a, b) -> a + b);
    return Combinators.combine(
            voter, Arbitraries.of(statements), Arbitraries.of(Choice.class), times())
        .as((who, on, choice, at) -> new CastVote(new Vote(who, on.id(), choice), at))
        .list()
        .ofMaxSize(40);
  }

  private static Arbitrary<String> ids() {
    return Arbitraries.of("", "", "p-", "街");
  }

  /** Few, so that many fall together. */
  private static Arbitrary<Instant> times() {
    return Arbitraries.integers()
        .between(0, 5)
        .map(it -> Instant.ofEpochMilli(1_500_000_000_000L + it));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("ab ,;\t\"'=\n\r\u00e9\u6211\u89c9\u5f97\u3002\u2028")
        .ofMinLength(1)
        .ofMaxLength(30)
        .map(it -> it + "\ud83c\udf33");
  }
}
