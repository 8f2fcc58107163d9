package org.moothall.core.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.Version;
import org.moothall.record.Head;

/** The files of an index: opened, proved sound, wiped when they are not. */
final class IndexFiles {

  /** Rises whenever the same opinion would be written another way. */
  private static final String FORMAT = "1 on Lucene " + Version.LATEST;

  private static final String FORMAT_KEY = "moothall.format";
  private static final String HEAD_KEY = "moothall.head";

  private IndexFiles() {}

  static Directory directory(Optional<Path> path) throws IOException {
    return path.isPresent()
        ? FSDirectory.open(Files.createDirectories(path.get()))
        : new ByteBuffersDirectory();
  }

  /** What a commit says of itself. */
  static Map<String, String> commitData(Head head) {
    return Map.of(FORMAT_KEY, FORMAT, HEAD_KEY, head.toString());
  }

  /**
   * The head up to which the index was filled. Where there is no index, or one that is damaged or
   * of another format, all its files are deleted and the head is that of the empty record.
   */
  static Head headOrWipe(Directory directory) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      Optional<Head> head = head(directory);
      if (head.isEmpty()) {
        wipe(directory);
      }
      lock.ensureValid();
      return head.orElse(Head.EMPTY);
    }
  }

  private static Optional<Head> head(Directory directory) {
    try {
      String commit = SegmentInfos.getLastCommitSegmentsFileName(directory);
      if (commit == null) {
        return Optional.empty();
      }
      checkSum(directory, commit);
      SegmentInfos infos = SegmentInfos.readCommit(directory, commit);
      for (String file : infos.files(false)) {
        checkSum(directory, file);
      }
      Map<String, String> data = infos.getUserData();
      return FORMAT.equals(data.get(FORMAT_KEY))
          ? Optional.of(Head.parse(data.getOrDefault(HEAD_KEY, "")))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static void checkSum(Directory directory, String file) throws IOException {
    try (IndexInput in = directory.openInput(file, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(in);
    }
  }

  /** Deletes what Lucene wrote and nothing else that may lie there. */
  private static void wipe(Directory directory) throws IOException {
    for (String file : directory.listAll()) {
      if (file.startsWith(IndexFileNames.SEGMENTS)
          || file.startsWith(IndexFileNames.PENDING_SEGMENTS)
          || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
        directory.deleteFile(file);
      }
    }
  }
}
