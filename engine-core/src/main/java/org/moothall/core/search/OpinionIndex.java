package org.moothall.core.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.moothall.StorageException;
import org.moothall.core.theme.Corpus;
import org.moothall.opinion.Moderation;
import org.moothall.opinion.Opinion;
import org.moothall.record.Head;

/**
 * Finds the opinions of all matters of a hall by their words.
 *
 * <p>What is put in is found at once and lasts once it is committed. The index says up to which
 * {@link #head} of the record it was filled; whoever fills it goes on from there, and putting the
 * same in twice changes nothing. An index that is missing, damaged or of another format opens
 * empty, at the head of the empty record.
 *
 * <p>Safe for use by many threads; starts none. Every method throws {@link StorageException}
 * ({@code MOOT-3301}) when the disk fails and {@link IllegalStateException} once the index is
 * closed.
 */
public final class OpinionIndex implements AutoCloseable {

  private final String place;
  private final Directory directory;
  private final MatchAnalyzer analyzer = new MatchAnalyzer();
  private final WordCutter cutter = new WordCutter();
  private final Queries queries = new Queries(analyzer, cutter);
  private final IndexWriter writer;
  private final SearcherManager searchers;

  /** Shared by all who read and write; exclusive for those who must be alone. */
  private final ReadWriteLock gate = new ReentrantReadWriteLock();

  private volatile Head head;
  private volatile boolean closed;

  private OpinionIndex(String place, Directory directory) throws IOException {
    this.place = place;
    this.directory = directory;
    this.head = IndexFiles.headOrWipe(directory);
    this.writer = new IndexWriter(directory, config(analyzer));
    this.searchers = new SearcherManager(writer, null);
  }

  /**
   * Opens the index in a directory, which is made when missing; or an empty one in memory.
   *
   * @throws StorageException {@code MOOT-3302} if another index is open in the directory
   */
  public static OpinionIndex open(Optional<Path> path) {
    String place = path.map(Path::toString).orElse("memory");
    try {
      Directory directory = IndexFiles.directory(path);
      try {
        return new OpinionIndex(place, directory);
      } catch (IOException | RuntimeException e) {
        IOUtils.closeWhileHandlingException(directory);
        throw e;
      }
    } catch (LockObtainFailedException e) {
      throw new StorageException(
          "MOOT-3302",
          "the index in `%s` is in use. Maybe another hall is open in the same directory."
              .formatted(place),
          e);
    } catch (IOException e) {
      throw failed(place, e);
    }
  }

  /** Up to where in the record the index was filled when it was last committed. */
  public Head head() {
    return head;
  }

  /**
   * Makes the index agree with an opinion: found by the words it has now, and by none when it is
   * rejected or its text is gone.
   */
  public void put(String matter, Opinion opinion) {
    if (opinion.text().isEmpty() || opinion.moderation() == Moderation.REJECTED) {
      remove(matter, opinion.id());
      return;
    }
    String text = opinion.text().get();
    String language = opinion.language().filter(Language::isKnown).orElse("");
    var document = OpinionDocument.of(matter, opinion.id(), language, text, cutter.cut(text));
    run(
        gate.readLock(),
        () -> writer.updateDocument(OpinionDocument.key(matter, opinion.id()), document));
  }

  /** Takes an opinion out; nothing happens when it is not in. */
  public void remove(String matter, String opinion) {
    run(gate.readLock(), () -> writer.deleteDocuments(OpinionDocument.key(matter, opinion)));
  }

  /**
   * Rewrites what still holds words of opinions that were taken out or changed. When it returns, no
   * file of the index has them, and the state is committed. What the disk itself keeps of deleted
   * files is out of reach. Waits for searches to end: what they read would stay.
   */
  public void purge() {
    run(
        gate.writeLock(),
        () -> {
          writer.forceMergeDeletes();
          searchers.maybeRefreshBlocking();
          return commitAt(head);
        });
  }

  /** Takes everything out, for good; the head is that of the empty record again. */
  public void clear() {
    run(
        gate.writeLock(),
        () -> {
          writer.deleteAll();
          searchers.maybeRefreshBlocking();
          return commitAt(Head.EMPTY);
        });
  }

  /**
   * Makes what was put in last.
   *
   * @param head up to where in the record the index is filled
   */
  public void commit(Head head) {
    run(gate.readLock(), () -> commitAt(head));
  }

  /**
   * Opinions that match a query, the best first, ties by id. See {@link
   * org.moothall.opinion.Opinions#search}; of a query longer than {@value UserQuery#LONGEST}
   * characters only the start counts.
   *
   * @param most the most hits, 1 or more
   */
  public List<Hit> search(String matter, String query, int most) {
    checkMost(most);
    return queries
        .wanted(matter, UserQuery.read(query))
        .map(wanted -> find(finder -> finder.best(wanted, most)))
        .orElse(List.of());
  }

  /**
   * Opinions that say something close to a text, the closest first, ties by id. The score is the
   * cosine of their terms weighted by rarity, 1 for the same words.
   *
   * @param most the most opinions, 1 or more
   */
  public List<Hit> similar(String matter, String text, int most) {
    checkMost(most);
    return find(finder -> finder.closest(matter, text, most));
  }

  /** All opinions of a matter as their words. */
  public Corpus corpus(String matter) {
    return find(finder -> finder.corpus(Queries.matter(matter)));
  }

  /** Lets go of the files. What was not committed is lost, and is filled in from the record. */
  @Override
  public void close() {
    gate.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        IOUtils.close(searchers, writer::rollback, directory, analyzer, cutter);
      }
    } catch (IOException e) {
      throw failed(place, e);
    } finally {
      gate.writeLock().unlock();
    }
  }

  private static void checkMost(int most) {
    if (most < 1) {
      throw new IllegalArgumentException(
          "the most hits are 1 or more, but were %s".formatted(most));
    }
  }

  private static IndexWriterConfig config(MatchAnalyzer analyzer) {
    return new IndexWriterConfig(analyzer)
        .setMergeScheduler(new SerialMergeScheduler())
        .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
        .setCommitOnClose(false);
  }

  private synchronized long commitAt(Head head) throws IOException {
    writer.setLiveCommitData(IndexFiles.commitData(head).entrySet());
    long number = writer.commit();
    this.head = head;
    return number;
  }

  private <T> T find(Question<T> question) {
    return run(
        gate.readLock(),
        () -> {
          searchers.maybeRefreshBlocking();
          IndexSearcher searcher = searchers.acquire();
          try {
            return question.ask(new Finder(searcher, analyzer));
          } finally {
            searchers.release(searcher);
          }
        });
  }

  private <T> T run(Lock lock, Work<T> work) {
    lock.lock();
    try {
      if (closed) {
        throw new IllegalStateException("the index in `%s` is closed".formatted(place));
      }
      return work.run();
    } catch (IOException | AlreadyClosedException e) {
      throw failed(place, e);
    } finally {
      lock.unlock();
    }
  }

  private static StorageException failed(String place, Exception cause) {
    return new StorageException(
        "MOOT-3301",
        ("the index in `%s` can't be read or written: %s. Maybe the disk is full; the index can be"
                + " deleted and is filled again from the record.")
            .formatted(place, cause.getMessage()),
        cause);
  }

  private interface Work<T> {
    T run() throws IOException;
  }

  private interface Question<T> {
    T ask(Finder finder) throws IOException;
  }
}
