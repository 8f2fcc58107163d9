package org.moothall.core.report;

import java.util.List;

/**
 * How an opinion group looks: a colour and a shape, so that it is known without colour too. Shapes
 * and colours run in circles of different length, and together tell more than fifty groups apart.
 *
 * @param index the number of the group's colour, from 0
 */
record GroupMark(int index) {
  private static final int COLOURS = 6;

  /** Outlines on a field of 24 by 24. */
  private static final List<String> PATHS =
      List.of(
          "M12 3A9 9 0 0 1 12 21A9 9 0 0 1 12 3Z",
          "M12 2L22 21L2 21Z",
          "M4 4L20 4L20 20L4 20Z",
          "M12 1L23 12L12 23L1 12Z",
          "M9 2L15 2L15 9L22 9L22 15L15 15L15 22L9 22L9 15L2 15L2 9L9 9Z",
          "M2 3L22 3L12 22Z",
          "M12 1L15 9L23 9L16.5 14L19 22L12 17L5 22L7.5 14L1 9L9 9Z");

  /** The outline, as SVG path data with absolute commands. */
  String path() {
    return PATHS.get(index % PATHS.size());
  }

  /** The colour's name in the style sheet. */
  String colour() {
    return "--group-" + index % COLOURS;
  }

  /** Writes the mark as a picture within a sentence; says nothing to a screen reader. */
  void write(Html html) {
    Attributes picture =
        Attributes.of("class", "mark group-" + index % COLOURS)
            .and("viewBox", "0 0 24 24")
            .and("aria-hidden", "true");
    html.tag("svg", picture, () -> html.empty("path", Attributes.of("d", path())));
  }
}
