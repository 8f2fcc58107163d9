package org.moothall.rules.kit.arbitrary;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.moothall.policy.PolicyCase;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.fact.Candidate;
import org.moothall.policy.fact.Seats;

/**
 * Facts as rules see them, for every question there is. Components get the words and numbers that a
 * stack's own conditions speak of, so that its rules often find something; a candidate has traits
 * written {@code feature=value}, and of the seats of a council no more are taken than there are.
 */
public final class Facts {

  private static final int MOST_OF_A_KIND = 3;

  private final Vocabulary vocabulary;

  private Facts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Facts in the words of a stack. */
  public static Facts in(Vocabulary vocabulary) {
    return new Facts(vocabulary);
  }

  /** Whole cases: a question, and facts of its types; each is named by its facts in words. */
  public Arbitrary<PolicyCase> cases() {
    return Arbitraries.of(PolicyQuestion.all()).flatMap(this::cases);
  }

  /** Whole cases of one question. */
  public Arbitrary<PolicyCase> cases(PolicyQuestion<?> question) {
    return of(question).map(facts -> new PolicyCase(Wording.of(question, facts), question, facts));
  }

  /** Facts for a question: of each of its types none, one or a few. */
  public Arbitrary<List<Record>> of(PolicyQuestion<?> question) {
    var types =
        question.facts().stream()
            .sorted(Comparator.comparing(Class::getName))
            .map(type -> of(type).list().ofMaxSize(MOST_OF_A_KIND))
            .toList();
    return Combinators.combine(types).as(Facts::joined);
  }

  /** Facts of one type. */
  public <R extends Record> Arbitrary<R> of(Class<R> type) {
    if (type == Seats.class) {
      return seats().map(type::cast);
    }
    var components = Stream.of(type.getRecordComponents()).map(c -> value(type, c)).toList();
    return Combinators.combine(components).as(values -> make(type, values));
  }

  /** Seats of a council: no more taken than there are, and no more recused than in office. */
  public Arbitrary<Seats> seats() {
    var counts = Arbitraries.longs().between(0, 60);
    return Combinators.combine(counts, counts, counts)
        .as((seats, vacant, recused) -> seats(seats, vacant, recused));
  }

  private static Seats seats(long seats, long vacant, long recused) {
    long inOffice = Math.max(0, seats - vacant);
    return new Seats(seats, inOffice, Math.min(recused, inOffice));
  }

  private Arbitrary<Object> value(Class<?> type, RecordComponent component) {
    var kind = component.getType();
    if (kind == long.class) {
      return number(component).map(value -> value);
    }
    if (kind == boolean.class) {
      return Arbitraries.of(false, true).map(value -> value);
    }
    if (kind == Set.class) {
      var traits = type == Candidate.class && component.getName().equals("traits");
      return words(traits ? vocabulary.traits() : vocabulary.names())
          .set()
          .ofMaxSize(MOST_OF_A_KIND)
          .map(value -> value);
    }
    if (kind.isEnum()) {
      return Arbitraries.of(kind.getEnumConstants()).map(value -> value);
    }
    return words(text(component)).map(value -> value);
  }

  /**
   * Counts of things that are there at all begin at one; call 0 and a theme of none do not exist.
   */
  private Arbitrary<Long> number(RecordComponent component) {
    long least = Set.of("call", "size", "candidates").contains(component.getName()) ? 1 : 0;
    return Arbitraries.of(vocabulary.numbers().stream().filter(n -> n >= least).toList());
  }

  private List<String> text(RecordComponent component) {
    return switch (component.getName()) {
      case "trait" -> vocabulary.traits();
      case "id", "personId" -> List.of("p1", "p2");
      case "matterId" -> List.of("lift", "p1");
      case "month" -> List.of("2026-02", "2026-03");
      default -> vocabulary.names();
    };
  }

  private static Arbitrary<String> words(List<String> words) {
    return Arbitraries.of(words);
  }

  private static List<Record> joined(List<? extends List<? extends Record>> kinds) {
    List<Record> all = new ArrayList<>();
    kinds.forEach(all::addAll);
    return List.copyOf(all);
  }

  private static <R extends Record> R make(Class<R> type, List<Object> values) {
    try {
      var types =
          Stream.of(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      return type.getDeclaredConstructor(types).newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("`%s` can't be made".formatted(type.getSimpleName()), e);
    }
  }
}
