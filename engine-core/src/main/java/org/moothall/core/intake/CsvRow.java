package org.moothall.core.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record of a CSV file with a header.
 *
 * @param columns the position of each name, from 0
 * @param fields one value for each column
 */
record CsvRow(long line, Map<String, Integer> columns, List<String> fields) implements Row {

  @Override
  public Collection<String> names() {
    return columns.keySet();
  }

  @Override
  public Optional<String> value(String name) {
    var position = columns.get(name);
    return position == null
        ? Optional.empty()
        : Optional.of(fields.get(position)).filter(text -> !text.isBlank());
  }

  @Override
  public long column(String name) {
    return columns.getOrDefault(name, 0) + 1L;
  }
}
