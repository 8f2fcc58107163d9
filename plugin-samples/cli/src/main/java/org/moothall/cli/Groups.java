package org.moothall.cli;

import java.util.Comparator;
import org.moothall.cli.input.PolisExport;
import org.moothall.opinion.GroupingOptions;
import org.moothall.opinion.OpinionGroup;
import org.moothall.opinion.OpinionMap;

/**
 * The groups of an export.
 *
 * @param export what was read
 * @param options how groups were looked for
 * @param map what was found
 */
record Groups(PolisExport export, GroupingOptions options, OpinionMap map) {
  private static final String NUMBER = "[0-9]{1,18}";

  /** Ids as people sort them: numbers by size, and any words after them. */
  static final Comparator<String> BY_ID =
      Comparator.comparingLong(Groups::number).thenComparing(Comparator.naturalOrder());

  private static long number(String id) {
    return id.matches(NUMBER) ? Long.parseLong(id) : Long.MAX_VALUE;
  }

  /** How many members of a group clearly belong to it. */
  long core(OpinionGroup group) {
    return map.positions().stream()
        .filter(position -> position.group().equals(group.id()) && position.core())
        .count();
  }
}
