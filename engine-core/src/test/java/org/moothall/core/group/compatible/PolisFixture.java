package org.moothall.core.group.compatible;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.moothall.core.group.votes.VoteMatrix;
import org.moothall.opinion.Choice;

/**
 * A conversation and what the production system of Polis computed of it.
 *
 * <p>The votes have agree = +1, as exports have; the output has agree = −1, as the database has.
 * Votes are put in the order of the time of the last change, which is that of arrival but for votes
 * that were changed.
 *
 * @param votes as they arrived
 * @param maths the production system's output
 */
record PolisFixture(VoteMatrix votes, JsonNode maths) {

  static final String SMALL = "below-100-ptpts";
  static final String WITH_META = "25ptpt-3gp-no-strict-with-meta";

  static PolisFixture read(String name) throws IOException {
    Path folder =
        Path.of(System.getProperty("moothall.data", "../../shared/data"), "polis-fixtures", name);
    assumeTrue(
        Files.isDirectory(folder),
        () -> "no fixture at `%s`; give -Dmoothall.data=DIR to run this".formatted(folder));
    ObjectMapper mapper = new ObjectMapper();
    return new PolisFixture(
        votes(mapper.readTree(folder.resolve("votes.json").toFile())),
        mapper.readTree(folder.resolve("math-pca2.json").toFile()));
  }

  private static VoteMatrix votes(JsonNode rows) {
    List<JsonNode> byTime = new ArrayList<>();
    rows.forEach(byTime::add);
    byTime.sort(Comparator.comparingLong(row -> row.get("modified").asLong()));
    VoteMatrix.Builder votes = VoteMatrix.builder();
    for (JsonNode row : byTime) {
      votes.put(
          either(row, "pid", "participant_id"),
          either(row, "tid", "statement_id"),
          Choice.of(row.get("vote").asInt()));
    }
    return votes.buildAsArrived();
  }

  private static String either(JsonNode row, String name, String otherName) {
    return row.has(name) ? row.get(name).asText() : row.get(otherName).asText();
  }

  PublishedMaths computed(PublishedOptions options) {
    return PublishedMaths.of(votes, strings("mod-out"), strings("meta-tids"), options);
  }

  Set<String> strings(String name) {
    Set<String> strings = new HashSet<>();
    maths.get(name).forEach(it -> strings.add(it.asText()));
    return strings;
  }

  /** The published group of everybody in one. */
  Map<String, Integer> groupOf() {
    Map<String, JsonNode> members = new HashMap<>();
    JsonNode base = maths.get("base-clusters");
    IntStream.range(0, base.get("id").size())
        .forEach(i -> members.put(base.get("id").get(i).asText(), base.get("members").get(i)));
    Map<String, Integer> groupOf = new HashMap<>();
    for (JsonNode group : maths.get("group-clusters")) {
      for (JsonNode cluster : group.get("members")) {
        for (JsonNode person : members.get(cluster.asText())) {
          groupOf.put(person.asText(), group.get("id").asInt());
        }
      }
    }
    return groupOf;
  }

  Membership membership() {
    Map<String, Integer> groupOf = groupOf();
    return Membership.of(
        votes.people(),
        person ->
            groupOf.containsKey(person)
                ? OptionalInt.of(groupOf.get(person))
                : OptionalInt.empty());
  }

  /** What the published order of base clusters makes of the order of the people. */
  List<String> peopleByBaseCluster() {
    List<String> people = new ArrayList<>();
    maths
        .get("base-clusters")
        .get("members")
        .forEach(c -> c.forEach(it -> people.add(it.asText())));
    return people;
  }

  /** A published list with one number a statement, in the order of the columns here. */
  double[] byColumn(JsonNode numbers) {
    Map<String, Double> of = new HashMap<>();
    List<JsonNode> ids = StreamSupport.stream(maths.get("tids").spliterator(), false).toList();
    IntStream.range(0, ids.size())
        .forEach(i -> of.put(ids.get(i).asText(), numbers.get(i).asDouble()));
    return votes.statements().stream().mapToDouble(of::get).toArray();
  }

  /** A published object with one number a statement, in the order of the columns here. */
  double[] byId(JsonNode numbers) {
    return votes.statements().stream().mapToDouble(id -> numbers.get(id).asDouble()).toArray();
  }

  String statement(int column) {
    return votes.statements().get(column);
  }
}
