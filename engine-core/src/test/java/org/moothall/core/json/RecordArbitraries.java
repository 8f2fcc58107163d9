package org.moothall.core.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.moothall.council.SeatRule;
import org.moothall.ledger.NewCase;
import org.moothall.ledger.Risk;
import org.moothall.policy.Reason;
import org.moothall.record.Entry;
import org.moothall.record.Event;

/**
 * Arbitrary entries and events. They are made from the types themselves, so that a new event, or a
 * new component of one, is in every property at once.
 */
public final class RecordArbitraries {

  /** What is not an id but free text, by the name of the component. */
  private static final Set<String> TEXTS =
      Set.of(
          "text",
          "title",
          "description",
          "explanation",
          "evidence",
          "reason",
          "resolution",
          "says",
          "facts",
          "drl",
          "seed");

  private static final Set<String> HASHES = Set.of("hash", "previous");

  private static final String AWKWARD =
      "\"\\/\n\t\b\f\r\0\37\177\u0085é\u0301\u2028\u202e\ufeff\ufffd\uffff电梯😀\udbff\udfff";

  private RecordArbitraries() {}

  /** Every type of event. */
  public static List<Class<?>> eventTypes() {
    return Family.members(Event.class).toList();
  }

  /** An event of any type. */
  public static Arbitrary<Event> events() {
    return of(Event.class);
  }

  /** Entries with a few events each. */
  public static Arbitrary<Entry> entries() {
    return of(Entry.class).filter(entry -> !entry.events().isEmpty());
  }

  /** Entries with one event of every type. */
  public static Arbitrary<Entry> entriesOfEveryEvent() {
    List<Arbitrary<Object>> each = eventTypes().stream().map(type -> any(type, "")).toList();
    Arbitrary<List<Object>> events = Combinators.combine(each).as(made -> made);
    return Combinators.combine(of(Entry.class), events)
        .as((entry, all) -> with(entry, all.stream().map(Event.class::cast).toList()));
  }

  /** Any value of a record, enum or sealed type that can be reached from an entry. */
  public static <T> Arbitrary<T> of(Class<T> type) {
    return any(type, "").map(type::cast);
  }

  private static Entry with(Entry entry, List<Event> events) {
    return new Entry(
        entry.sequence(),
        entry.matter(),
        entry.commandId(),
        entry.command(),
        entry.at(),
        entry.actor(),
        entry.allowedBy(),
        events,
        entry.previous(),
        entry.hash());
  }

  private static Arbitrary<Object> any(Type type, String name) {
    return switch (type) {
      case ParameterizedType generic -> generic(generic, name);
      case Class<?> plain -> plain(plain, name).map(value -> value);
      default -> throw new IllegalArgumentException("no arbitrary for `%s`".formatted(type));
    };
  }

  private static Arbitrary<?> plain(Class<?> type, String name) {
    if (type == String.class) {
      return string(name);
    } else if (type == long.class) {
      return Arbitraries.longs().between(1, Long.MAX_VALUE);
    } else if (type == int.class) {
      return Arbitraries.integers().between(1, Integer.MAX_VALUE);
    } else if (type == boolean.class) {
      return Arbitraries.of(true, false);
    } else if (type == Instant.class) {
      return instants();
    } else if (type.isEnum()) {
      return Arbitraries.of(type.getEnumConstants());
    } else if (type.isSealed()) {
      return Arbitraries.oneOf(Family.members(type).map(member -> any(member, "")).toList());
    } else if (type == SeatRule.Quota.class) {
      return quotas();
    } else if (type == SeatRule.Share.class) {
      return shares();
    } else if (type == NewCase.class) {
      return cases();
    }
    return record(type, Map.of());
  }

  private static Arbitrary<Object> generic(ParameterizedType type, String name) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] of = type.getActualTypeArguments();
    if (raw == Optional.class) {
      return any(of[0], name).optional().map(value -> value);
    } else if (raw == List.class) {
      return any(of[0], name).list().ofMaxSize(3).map(value -> value);
    } else if (raw == Set.class) {
      return any(of[0], name).set().ofMaxSize(3).map(value -> value);
    } else if (raw == SortedMap.class) {
      return Arbitraries.maps(any(of[0], name).map(String.class::cast), any(of[1], name))
          .ofMaxSize(3)
          .map(TreeMap::new);
    }
    Map<TypeVariable<?>, Type> bound = new HashMap<>();
    for (int i = 0; i < of.length; i++) {
      bound.put(raw.getTypeParameters()[i], of[i]);
    }
    return Arbitraries.oneOf(
        Family.members(raw).map(member -> record(member, renamed(member, bound))).toList());
  }

  /** A member of a generic family has type variables of its own, which stand for the family's. */
  private static Map<TypeVariable<?>, Type> renamed(
      Class<?> member, Map<TypeVariable<?>, Type> bound) {
    Map<TypeVariable<?>, Type> renamed = new HashMap<>();
    ParameterizedType family = (ParameterizedType) member.getGenericInterfaces()[0];
    TypeVariable<?>[] variables = ((Class<?>) family.getRawType()).getTypeParameters();
    for (int i = 0; i < variables.length; i++) {
      renamed.put((TypeVariable<?>) family.getActualTypeArguments()[i], bound.get(variables[i]));
    }
    return renamed;
  }

  private static Arbitrary<Object> record(Class<?> type, Map<TypeVariable<?>, Type> bound) {
    List<Arbitrary<Object>> components =
        Stream.of(type.getRecordComponents())
            .map(
                component -> {
                  Type of = component.getGenericType();
                  return any(bound.getOrDefault(of, of), component.getName());
                })
            .toList();
    return components.isEmpty()
        ? Arbitraries.just(made(type, List.of()))
        : Combinators.combine(components).as(values -> made(type, values));
  }

  private static Object made(Class<?> type, List<Object> values) {
    Class<?>[] types =
        Stream.of(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class[]::new);
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values.toArray());
    } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
      throw new LinkageError("a record without its constructor", e);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException("can't make a `%s` of %s".formatted(type, values), e);
    }
  }

  private static Arbitrary<String> string(String name) {
    if (HASHES.contains(name)) {
      return Arbitraries.strings().withChars("0123456789abcdef").ofLength(64);
    }
    return TEXTS.contains(name) ? texts() : ids();
  }

  /** Texts with whatever makes trouble in JSON, in UTF-8, in UTF-16 and on screens. */
  public static Arbitrary<String> texts() {
    return pieces(point -> true).map(text -> "¶" + text);
  }

  private static Arbitrary<String> ids() {
    return pieces(point -> !Character.isISOControl(point)).map(text -> "i" + text + "d");
  }

  private static Arbitrary<String> pieces(IntPredicate wanted) {
    Arbitrary<Integer> awkward = Arbitraries.of(AWKWARD.codePoints().boxed().toList());
    Arbitrary<Integer> points =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.integers().between(' ', '~')),
            Tuple.of(2, awkward),
            Tuple.of(1, Arbitraries.integers().between(0, 0x10ffff)));
    return points
        .filter(point -> Character.getType(point) != Character.SURROGATE && wanted.test(point))
        .map(Character::toString)
        .list()
        .ofMaxSize(12)
        .map(list -> String.join("", list));
  }

  private static Arbitrary<Instant> instants() {
    return Combinators.combine(
            Arbitraries.longs().between(-62_167_219_200L, 253_402_300_799L),
            Arbitraries.of(0, 1, 1_000, 1_000_000, 120_000_000, 999_999_999))
        .as(Instant::ofEpochSecond);
  }

  private static Arbitrary<SeatRule.Quota> quotas() {
    Arbitrary<Long> seats = Arbitraries.longs().greaterOrEqual(0);
    return Combinators.combine(ids(), seats, seats, of(Reason.class))
        .as(
            (trait, a, b, because) ->
                new SeatRule.Quota(trait, Math.min(a, b), Math.max(a, b), because));
  }

  private static Arbitrary<SeatRule.Share> shares() {
    Arbitrary<Long> parts = Arbitraries.longs().greaterOrEqual(1);
    return Combinators.combine(ids(), parts, parts, of(Reason.class))
        .as(
            (trait, a, b, because) ->
                new SeatRule.Share(trait, Math.min(a, b), Math.max(a, b), because));
  }

  private static Arbitrary<NewCase> cases() {
    return Combinators.combine(
            ids(),
            texts(),
            ids().set().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of(true, false),
            Arbitraries.of(Risk.class))
        .as(NewCase::new);
  }
}
