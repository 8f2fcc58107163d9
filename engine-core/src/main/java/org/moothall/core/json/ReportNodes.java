package org.moothall.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.moothall.Person;
import org.moothall.opinion.VoteCount;
import org.moothall.policy.Reason;

/** What all parts of a report's JSON are made of. */
final class ReportNodes {
  private ReportNodes() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static <T> ArrayNode array(Collection<T> values, Function<T, ? extends JsonNode> writer) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(values.size());
    values.forEach(value -> array.add(writer.apply(value)));
    return array;
  }

  static ArrayNode texts(Collection<String> values) {
    return array(values, JsonNodeFactory.instance::textNode);
  }

  /** A value of an enumeration: its name in lower case, with {@code _} between words. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** A person who acts in public: the pseudonym, and the name if it is known. */
  static ObjectNode person(Person person) {
    ObjectNode node = object().put("pseudonym", person.pseudonym());
    person
        .identity()
        .map(Person.Identity::name)
        .filter(name -> !name.isEmpty())
        .ifPresent(name -> node.put("name", name));
    return node;
  }

  static ObjectNode count(VoteCount count) {
    return object()
        .put("agree", count.agree())
        .put("disagree", count.disagree())
        .put("pass", count.pass());
  }

  static ArrayNode reasons(List<Reason> reasons) {
    return array(reasons, ReportNodes::reason);
  }

  static ObjectNode reason(Reason reason) {
    ObjectNode node = object();
    node.put("says", reason.says());
    node.put("rule", reason.rule());
    if (!reason.file().isEmpty()) {
      node.put("file", reason.file());
      node.put("line", reason.line());
    }
    node.set("facts", texts(reason.facts()));
    return node;
  }
}
