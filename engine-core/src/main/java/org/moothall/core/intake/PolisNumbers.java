package org.moothall.core.intake;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.moothall.core.intake.PolisConversation.Statement;

/**
 * The numbers that stand for ids in an export of Polis, which knows nothing but numbers.
 *
 * <p>Where all ids of a kind are such numbers already, they are kept, so that a conversation of
 * Polis comes back as it was. Otherwise all of that kind are numbered anew, from 0 in the order
 * they come: statements as listed; people as authors of these and then as voters.
 *
 * <p>Whoever publishes an export decides what becomes of this: with the numbers of the people it
 * tells who is who.
 *
 * @param statements the number of each statement's id
 * @param people the number of each author's and voter's id
 */
public record PolisNumbers(Map<String, Long> statements, Map<String, Long> people) {

  private static final String NUMBER = "0|[1-9][0-9]{0,17}";

  public PolisNumbers {
    statements = Collections.unmodifiableMap(new LinkedHashMap<>(statements));
    people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
  }

  static PolisNumbers of(PolisConversation conversation) {
    return new PolisNumbers(
        numbered(conversation.statements().stream().map(Statement::id).toList()),
        numbered(people(conversation)));
  }

  private static Set<String> people(PolisConversation conversation) {
    var people = new LinkedHashSet<String>();
    conversation.statements().forEach(statement -> people.add(statement.author()));
    conversation.votes().forEach(cast -> people.add(cast.vote().voter()));
    return people;
  }

  private static Map<String, Long> numbered(Collection<String> ids) {
    var areNumbers = ids.stream().allMatch(id -> id.matches(NUMBER));
    var numbers = new LinkedHashMap<String, Long>();
    for (var id : ids) {
      numbers.put(id, areNumbers ? Long.parseLong(id) : numbers.size());
    }
    return numbers;
  }

  long statement(String id) {
    return number(statements, id);
  }

  long person(String id) {
    return number(people, id);
  }

  private static long number(Map<String, Long> numbers, String id) {
    var number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("`%s` has no number".formatted(id));
    }
    return number;
  }
}
