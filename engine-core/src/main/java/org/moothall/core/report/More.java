package org.moothall.core.report;

import java.util.List;
import java.util.function.Consumer;

/** Long lists: the first few are open to see, the others fold out. */
final class More {
  private More() {}

  /**
   * Writes a list.
   *
   * @param first how many are open to see
   * @param one what each is
   * @param many the same in the plural
   */
  static <T> void write(
      Html html, List<T> all, int first, String one, String many, Consumer<T> writer) {
    all.stream().limit(first).forEach(writer);
    if (all.size() <= first) {
      return;
    }
    List<T> rest = all.subList(first, all.size());
    html.tag(
        "details",
        Attributes.of("class", "more"),
        () -> {
          html.tag("summary", Figures.count(rest.size(), "more " + one, "more " + many));
          rest.forEach(writer);
        });
  }
}
