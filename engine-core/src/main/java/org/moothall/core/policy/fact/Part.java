package org.moothall.core.policy.fact;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One component of a fact.
 *
 * @param name what rules call it
 * @param accessor takes the fact
 */
record Part(String name, MethodHandle accessor) {

  private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);

  static List<Part> of(Class<? extends Record> type) {
    return Stream.of(type.getRecordComponents()).map(Part::of).toList();
  }

  private static Part of(RecordComponent component) {
    try {
      var accessor = MethodHandles.publicLookup().unreflect(component.getAccessor());
      return new Part(component.getName(), accessor.asType(ANY));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(
          "the fact component %s can't be read".formatted(component), e);
    }
  }

  /** Its value in a fact. */
  @Nullable Object of(Record fact) {
    try {
      return (@Nullable Object) accessor.invokeExact((Object) fact);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("`%s` of %s can't be read".formatted(name, fact), e);
    }
  }
}
