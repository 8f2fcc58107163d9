package org.moothall.core.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.moothall.spi.OpinionSource.Sink;

/** A file's bytes, reporting how many have been read: every 64 KiB and at the end. */
final class CountingStream extends FilterInputStream {

  private static final long STEP = 64 * 1024;

  private final String file;
  private final long total;
  private final Sink sink;
  private long done;
  private long reported = -1;

  CountingStream(Path path, Sink sink) throws IOException {
    this(Names.of(path), Files.newInputStream(path), Files.size(path), sink);
  }

  CountingStream(String file, InputStream bytes, long total, Sink sink) {
    super(bytes);
    this.file = file;
    this.total = total;
    this.sink = sink;
  }

  @Override
  public int read() throws IOException {
    var one = super.read();
    count(one < 0 ? -1 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    var read = super.read(bytes, from, length);
    count(read);
    return read;
  }

  /** Not supported, lest bytes count twice. */
  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int read) {
    if (read > 0) {
      done += read;
    }
    var due = read < 0 ? done > reported : done >= Math.max(reported, 0) + STEP;
    if (due) {
      reported = done;
      sink.progress(file, done, total);
    }
  }
}
