package org.moothall.core.intake;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * An object of JSON Lines.
 *
 * @param fields by name, in their order
 */
record JsonRow(long line, Map<String, Field> fields) implements Row {

  /**
   * @param value a string, or a number as written
   * @param column the character it starts at, from 1
   */
  record Field(Optional<String> value, long column) {}

  @Override
  public Collection<String> names() {
    return fields.keySet();
  }

  @Override
  public Optional<String> value(String name) {
    var field = fields.get(name);
    return field == null ? Optional.empty() : field.value().filter(text -> !text.isBlank());
  }

  @Override
  public long column(String name) {
    var field = fields.get(name);
    return field == null ? 1 : field.column();
  }
}
