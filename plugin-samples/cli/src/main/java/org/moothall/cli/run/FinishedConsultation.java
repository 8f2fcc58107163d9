package org.moothall.cli.run;

import java.nio.file.Path;
import java.time.InstantSource;
import org.moothall.Moothall;

/** The hall of a consultation that was held, opened again as it was left. */
public final class FinishedConsultation implements AutoCloseable {
  private final String matter;
  private final Moothall hall;

  private FinishedConsultation(String matter, Moothall hall) {
    this.matter = matter;
    this.hall = hall;
  }

  /** Opens what a consultation left in a folder; the clock stands still where it stopped. */
  public static FinishedConsultation open(Path folder) {
    var imprint = Imprint.read(folder);
    var clock = InstantSource.fixed(imprint.asOf());
    return new FinishedConsultation(
        imprint.matter(), Halls.in(folder, imprint.zone(), clock).open());
  }

  /** The matter's id. */
  public String matter() {
    return matter;
  }

  /** The hall. */
  public Moothall hall() {
    return hall;
  }

  @Override
  public void close() {
    hall.close();
  }
}
