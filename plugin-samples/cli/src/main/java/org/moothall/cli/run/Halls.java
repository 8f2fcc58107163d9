package org.moothall.cli.run;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import org.moothall.Moothall;
import org.moothall.MoothallBuilder;

/** Where in an output folder the hall is, and how it is set up. */
final class Halls {
  private static final String RECORD = "record";

  private Halls() {}

  static MoothallBuilder in(Path folder, ZoneId zone, InstantSource clock) {
    return Moothall.builder()
        .directory(folder.resolve(RECORD))
        .calendar(new OfficeCalendar(zone))
        .clock(clock);
  }
}
