package org.moothall.core.json;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Walks a value and writes it in canonical form. */
final class CanonicalWriter {

  private final Appendable out;

  CanonicalWriter(Appendable out) {
    this.out = out;
  }

  void value(@Nullable Object value) throws IOException {
    switch (value) {
      case String text -> JsonString.write(text, out);
      case Boolean truth -> out.append(truth.toString());
      case Long number -> out.append(number.toString());
      case Integer number -> out.append(number.toString());
      case Enum<?> constant -> JsonString.write(constant.name(), out);
      case Instant instant -> JsonString.write(instant.toString(), out);
      case Record record -> record(record);
      case Map<?, ?> map -> map(map);
      case Set<?> set -> set(set);
      case Collection<?> list -> list(list);
      case null -> throw new IllegalArgumentException("canonical JSON has no null");
      default ->
          throw new IllegalArgumentException(
              "canonical JSON has no form for a `%s`".formatted(value.getClass().getName()));
    }
  }

  private void record(Record record) throws IOException {
    RecordShape shape = RecordShape.of(record.getClass());
    Members members = new Members();
    if (shape.type().isPresent()) {
      members.add(Family.TYPE, shape.type().get());
    }
    for (RecordShape.Component component : shape.components()) {
      Object value = component.of(record);
      if (value instanceof Optional<?> optional) {
        if (optional.isPresent()) {
          members.add(component.name(), optional.get());
        }
      } else {
        members.add(component.name(), value);
      }
    }
    members.end();
  }

  private void map(Map<?, ?> map) throws IOException {
    TreeMap<String, @Nullable Object> sorted = new TreeMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      sorted.put(key(entry.getKey()), entry.getValue());
    }
    Members members = new Members();
    for (Map.Entry<String, @Nullable Object> entry : sorted.entrySet()) {
      members.add(entry.getKey(), entry.getValue());
    }
    members.end();
  }

  private static String key(@Nullable Object key) {
    return switch (key) {
      case String text -> text;
      case Enum<?> constant -> constant.name();
      case Long number -> number.toString();
      case Integer number -> number.toString();
      case null, default ->
          throw new IllegalArgumentException(
              "canonical JSON has no form for the key `%s` of a map".formatted(key));
    };
  }

  private void list(Collection<?> elements) throws IOException {
    char before = '[';
    for (Object element : elements) {
      out.append(before);
      value(element);
      before = ',';
    }
    out.append(before == '[' ? "[]" : "]");
  }

  private void set(Set<?> elements) throws IOException {
    String[] texts = new String[elements.size()];
    int i = 0;
    for (Object element : elements) {
      texts[i++] = CanonicalJson.write(element);
    }
    Arrays.sort(texts);
    out.append('[').append(String.join(",", texts)).append(']');
  }

  /** The members of one object, in the order in which they are to be written. */
  private final class Members {

    private char before = '{';

    void add(String name, @Nullable Object value) throws IOException {
      out.append(before);
      JsonString.write(name, out);
      out.append(':');
      value(value);
      before = ',';
    }

    void end() throws IOException {
      out.append(before == '{' ? "{}" : "}");
    }
  }
}
