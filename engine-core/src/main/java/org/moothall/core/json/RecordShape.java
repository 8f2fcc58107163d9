package org.moothall.core.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What there is to write of the records of one class.
 *
 * @param type which of its sealed family a record of this class is; empty when it has none
 * @param components in the order of their names
 */
record RecordShape(Optional<String> type, List<Component> components) {

  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return looked(type);
        }
      };

  static RecordShape of(Class<? extends Record> type) {
    return SHAPES.get(type);
  }

  private static RecordShape looked(Class<?> type) {
    List<Component> components =
        Stream.of(type.getRecordComponents())
            .map(Component::new)
            .sorted(Comparator.comparing(Component::name))
            .toList();
    Optional<String> name =
        Family.holds(type) ? Optional.of(type.getSimpleName()) : Optional.empty();
    return new RecordShape(name, components);
  }

  /** One component of a record. */
  record Component(String name, Method accessor) {

    Component(RecordComponent component) {
      this(component.getName(), component.getAccessor());
      accessor.setAccessible(true);
    }

    @Nullable Object of(Record record) {
      try {
        return accessor.invoke(record);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("the component `%s` can't be read".formatted(accessor), e);
      }
    }
  }
}
