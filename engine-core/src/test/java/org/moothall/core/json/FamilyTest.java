package org.moothall.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moothall.record.Entry;
import org.moothall.record.Event;

/**
 * What may be in an entry: whatever is reached from one must have a canonical form that can be read
 * back.
 */
class FamilyTest {

  private static final Set<Class<?>> LEAVES =
      Set.of(String.class, Instant.class, long.class, int.class, boolean.class);

  private static final Set<Class<?>> CONTAINERS =
      Set.of(Optional.class, List.class, Set.class, SortedMap.class);

  @Test
  void everythingInAnEntryHasAForm() {
    assertThat(reachable())
        .allSatisfy(
            type ->
                assertThat(
                        LEAVES.contains(type)
                            || CONTAINERS.contains(type)
                            || type.isEnum()
                            || type.isRecord()
                            || type.isSealed())
                    .as(type.getName())
                    .isTrue());
  }

  @Test
  void namesInAFamilyAreUnique() {
    assertThat(reachable())
        .filteredOn(Class::isSealed)
        .isNotEmpty()
        .allSatisfy(
            family ->
                assertThat(Family.members(family).map(Class::getSimpleName))
                    .as(family.getName())
                    .doesNotHaveDuplicates());
  }

  @Test
  void theFamilyOfEventsIsFoundThroughItsBranches() {
    assertThat(RecordArbitraries.eventTypes())
        .hasSizeGreaterThan(20)
        .allMatch(Class::isRecord)
        .allMatch(Family::holds);
    assertThat(Family.holds(Event.class)).isTrue();
    assertThat(Family.holds(Entry.class)).isFalse();
  }

  private static Set<Class<?>> reachable() {
    Set<Class<?>> seen = new LinkedHashSet<>();
    Deque<Type> open = new ArrayDeque<>(List.of(Entry.class));
    while (!open.isEmpty()) {
      switch (open.pop()) {
        case ParameterizedType generic -> {
          open.push(generic.getRawType());
          List.of(generic.getActualTypeArguments()).forEach(open::push);
        }
        case Class<?> type -> {
          if (seen.add(type)) {
            partsOf(type).forEach(open::push);
          }
        }
        // Bound where the generic record is used, and pushed there.
        case TypeVariable<?> variable -> assertThat(variable.getBounds()).hasSize(1);
        case Type other -> throw new AssertionError("no form for " + other);
      }
    }
    return seen;
  }

  private static Stream<Type> partsOf(Class<?> type) {
    if (type.isSealed()) {
      return Stream.of(type.getPermittedSubclasses());
    }
    return type.isRecord()
        ? Stream.of(type.getRecordComponents()).map(RecordComponent::getGenericType)
        : Stream.empty();
  }
}
