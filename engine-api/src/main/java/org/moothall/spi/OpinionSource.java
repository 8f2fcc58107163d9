package org.moothall.spi;

import java.io.IOException;
import java.nio.file.Path;
import org.moothall.Limits;
import org.moothall.opinion.NewOpinion;
import org.moothall.opinion.RowProblem;
import org.moothall.opinion.Vote;

/**
 * Reads opinions and votes out of files of one format.
 *
 * <p><b>Must</b> stream: memory grows with the longest row, not with the file, unless the format
 * itself forbids it. <b>Must</b> hand rows over in the order in which they are to be taken in, an
 * opinion before the votes on it. <b>Must not</b> throw because of a bad row: it reports the row as
 * a problem and goes on with the next.
 *
 * @implSpec Return an id that never changes.
 */
public interface OpinionSource {

  /** The format's id, for instance {@code csv}. */
  String id();

  /**
   * Whether this source reads that file or folder; decided by name and first bytes, never by
   * reading it all.
   */
  boolean reads(Path path);

  /**
   * Reads it all.
   *
   * @throws IOException if the file can't be read
   * @throws org.moothall.BadInputException if it is not of this format as a whole, for instance
   *     lacks a column
   */
  void read(Path path, Limits limits, Sink sink) throws IOException;

  /** Where a source hands over what it reads. */
  interface Sink {

    /** An opinion and where it stands. */
    void opinion(String file, long line, NewOpinion opinion);

    /** A vote and where it stands. */
    void vote(String file, long line, Vote vote);

    /** A row that is none. */
    void problem(RowProblem problem);

    /**
     * How far reading has come.
     *
     * @param file the file being read
     * @param done bytes read of it
     * @param total its size in bytes; 0 when unknown
     */
    void progress(String file, long done, long total);
  }
}
