package org.moothall.cli;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.moothall.opinion.Bridging;
import org.moothall.opinion.Consensus;
import org.moothall.opinion.Divisive;
import org.moothall.opinion.Grouping.Candidate;
import org.moothall.opinion.OpinionGroup;
import org.moothall.opinion.OpinionGroup.Representative;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.OpinionMap.Position;
import org.moothall.opinion.StatementFigures;
import org.moothall.opinion.VoteCount;

/** The groups of an export for machines; {@code README.md} names the members. */
final class GroupsJson {
  private final Groups groups;
  private final OpinionMap map;
  private final List<StatementFigures> statements;

  GroupsJson(Groups groups) {
    this.groups = groups;
    this.map = groups.map();
    this.statements =
        map.statements().stream()
            .sorted(comparing(StatementFigures::opinion, Groups.BY_ID))
            .toList();
  }

  /** Writes one member of an array. */
  @FunctionalInterface
  private interface Item<T> {
    void write(JsonGenerator json, T item) throws IOException;
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStringField("title", groups.export().title());
    json.writeStringField("mode", lower(map.grouping().mode()));
    json.writeNumberField("seed", groups.options().seed());
    json.writeNumberField("votes", map.votes());
    json.writeNumberField("people", groups.export().votes().people().size());
    json.writeNumberField("grouped", map.positions().size());
    objects(json, "groups", map.groups(), this::group);
    objects(json, "tried", map.grouping().tried(), GroupsJson::tried);
    json.writeNumberField("separation", map.grouping().separation());
    json.writeBooleanField("spectrum", map.grouping().spectrum());
    perStatement(json, "center", StatementFigures::centre);
    json.writeArrayFieldStart("components");
    component(json, StatementFigures::x);
    component(json, StatementFigures::y);
    json.writeEndArray();
    commentProjections(json);
    perStatement(json, "extremity", StatementFigures::extremity);
    projections(json);
    repness(json);
    perStatement(json, "group-aware-consensus", StatementFigures::consensus);
    perStatement(json, "priorities", StatementFigures::priority);
    perStatement(json, "bridging", StatementFigures::bridging);
    objects(json, "bridges", map.bridging(), GroupsJson::bridge);
    objects(json, "consensus", map.consensus(), this::consensus);
    objects(json, "divisive", map.divisive(), this::divisive);
  }

  private void group(JsonGenerator json, OpinionGroup group) throws IOException {
    json.writeStringField("id", group.id());
    json.writeNumberField("group-id", group.colour());
    json.writeNumberField("size", group.size());
    if (group.confidence().isPresent()) {
      json.writeNumberField("core", groups.core(group));
    }
    optional(json, "confidence", group.confidence());
    objects(json, "representative", group.stands(), GroupsJson::representative);
  }

  private static void representative(JsonGenerator json, Representative it) throws IOException {
    json.writeStringField("comment-id", it.opinion());
    json.writeStringField("direction", lower(it.direction()));
    json.writeNumberField("ratio", it.ratio());
    json.writeNumberField("z", it.z());
    count(json, "in-group", it.inGroup());
    count(json, "elsewhere", it.elsewhere());
  }

  private static void tried(JsonGenerator json, Candidate it) throws IOException {
    json.writeNumberField("groups", it.groups());
    json.writeNumberField("score", it.score());
    optional(json, "error", it.error());
    optional(json, "stability", it.stability());
    json.writeBooleanField("chosen", it.chosen());
  }

  private static void bridge(JsonGenerator json, Bridging it) throws IOException {
    json.writeStringField("comment-id", it.opinion());
    json.writeNumberField("score", it.score());
    json.writeNumberField("left", it.left());
    json.writeNumberField("right", it.right());
    count(json, "left-votes", it.leftVotes());
    count(json, "right-votes", it.rightVotes());
  }

  private void consensus(JsonGenerator json, Consensus it) throws IOException {
    json.writeStringField("comment-id", it.opinion());
    json.writeStringField("direction", lower(it.direction()));
    json.writeNumberField("score", it.score());
    byGroup(json, it.byGroup());
  }

  private void divisive(JsonGenerator json, Divisive it) throws IOException {
    json.writeStringField("comment-id", it.opinion());
    json.writeNumberField("spread", it.spread());
    byGroup(json, it.byGroup());
  }

  private void byGroup(JsonGenerator json, List<VoteCount> counts) throws IOException {
    json.writeObjectFieldStart("by-group");
    for (int i = 0; i < counts.size(); i++) {
      count(json, key(map.groups().get(i)), counts.get(i));
    }
    json.writeEndObject();
  }

  private void component(JsonGenerator json, ToDoubleFunction<StatementFigures> figure)
      throws IOException {
    json.writeStartObject();
    for (var statement : statements) {
      json.writeNumberField(statement.opinion(), figure.applyAsDouble(statement));
    }
    json.writeEndObject();
  }

  private void perStatement(
      JsonGenerator json, String name, ToDoubleFunction<StatementFigures> figure)
      throws IOException {
    json.writeFieldName(name);
    component(json, figure);
  }

  /** Where a lone agreement puts a person: as far out as its extremity, along its weights. */
  private void commentProjections(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("comment-projections");
    for (var statement : statements) {
      double length = Math.hypot(statement.x(), statement.y());
      double scale = length == 0 ? 0 : statement.extremity() / length;
      point(json, statement.opinion(), scale * statement.x(), scale * statement.y());
    }
    json.writeEndObject();
  }

  private void projections(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("projections");
    for (var at :
        map.positions().stream().sorted(comparing(Position::person, Groups.BY_ID)).toList()) {
      point(json, at.person(), at.x(), at.y());
    }
    json.writeEndObject();
  }

  /** What groups stand for, in the names Polis has for it. */
  private void repness(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("repness");
    for (var group : map.groups()) {
      objects(json, key(group), group.stands(), RepnessJson::write);
    }
    json.writeEndObject();
  }

  private static String key(OpinionGroup group) {
    return Integer.toString(group.colour());
  }

  private static void point(JsonGenerator json, String id, double x, double y) throws IOException {
    json.writeArrayFieldStart(id);
    json.writeNumber(x);
    json.writeNumber(y);
    json.writeEndArray();
  }

  private static void count(JsonGenerator json, String name, VoteCount votes) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("agree", votes.agree());
    json.writeNumberField("pass", votes.pass());
    json.writeNumberField("disagree", votes.disagree());
    json.writeEndObject();
  }

  private static void optional(JsonGenerator json, String name, OptionalDouble value)
      throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.getAsDouble());
    }
  }

  private static <T> void objects(JsonGenerator json, String name, List<T> all, Item<T> writer)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (var item : all) {
      json.writeStartObject();
      writer.write(json, item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
