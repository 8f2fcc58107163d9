package org.moothall.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.Limits;
import org.moothall.opinion.NewOpinion;
import org.moothall.opinion.RowProblem;
import org.moothall.opinion.Vote;

/** What every {@link OpinionSource} keeps to. Extend it, and give it a source and a sample. */
public abstract class OpinionSourceContract {

  @TempDir private Path folder;

  /** A new source. */
  protected abstract OpinionSource source();

  /**
   * Writes what the source reads: three or more opinions and votes, and amid them exactly one row
   * that can't be taken.
   *
   * @param folder an empty folder
   * @return the file or folder to read
   */
  protected abstract Path sample(Path folder) throws IOException;

  @Test
  void itsIdIsAlwaysTheSame() {
    assertThat(source().id()).matches("[a-z][a-z0-9-]*").isEqualTo(source().id());
  }

  @Test
  void readsWhatItShouldAndNothingElse() throws IOException {
    var photo = Files.write(folder.resolve("photo.jpeg"), new byte[] {(byte) 0xFF, (byte) 0xD8});
    var sample = sample(Files.createDirectory(folder.resolve("sample")));

    assertThat(source().reads(sample)).isTrue();
    assertThat(source().reads(photo)).isFalse();
    assertThat(source().reads(Files.createDirectory(folder.resolve("empty")))).isFalse();
    assertThat(source().reads(folder.resolve("absent").resolve(sample.getFileName()))).isFalse();
  }

  @Test
  void aBadRowIsAProblemAndTheOthersAreTaken() throws IOException {
    var sink = read();

    assertThat(sink.problems()).hasSize(1);
    assertThat(sink.opinions().size() + sink.votes().size()).isGreaterThanOrEqualTo(3);
    assertThat(sink.seen().getLast().row()).isNotInstanceOf(RowProblem.class);
  }

  @Test
  void aProblemSaysWhereAndWhat() throws IOException {
    assertThat(read().problems())
        .allSatisfy(
            problem -> {
              assertThat(problem.file()).isNotBlank();
              assertThat(problem.line()).isPositive();
              assertThat(problem.column()).isPositive();
              assertThat(problem.code()).matches("[A-Z]+-[0-9]{4}");
              assertThat(problem.message()).isNotBlank();
            });
  }

  @Test
  void anOpinionComesBeforeTheVotesOnIt() throws IOException {
    var votedOn = new HashSet<String>();
    for (var seen : read().seen()) {
      switch (seen.row()) {
        case NewOpinion opinion -> assertThat(votedOn).doesNotContain(opinion.id());
        case Vote vote -> votedOn.add(vote.opinion());
        default -> {}
      }
    }
  }

  @Test
  void theSameFileReadsTheSameAgain() throws IOException {
    var path = sample(folder);

    assertThat(read(path).seen()).isEqualTo(read(path).seen());
  }

  @Test
  void progressGoesUpToTheEnd() throws IOException {
    var done = new HashMap<String, Long>();
    for (var step : read().steps()) {
      assertThat(step.done()).isGreaterThanOrEqualTo(done.getOrDefault(step.file(), 0L));
      assertThat(step.total() == 0 || step.done() <= step.total()).isTrue();
      done.put(step.file(), step.done());
    }
    var last = read().steps().getLast();
    assertThat(last.total() == 0 || last.done() == last.total()).isTrue();
  }

  @Test
  void whatIsNotThereIsAnIoException() throws IOException {
    var name = sample(Files.createDirectory(folder.resolve("sample"))).getFileName();
    var absent = folder.resolve("absent").resolve(name);

    assertThatIOException()
        .isThrownBy(() -> source().read(absent, Limits.defaults(), new RecordingSink()));
  }

  private RecordingSink read() throws IOException {
    var inner = Files.createDirectories(folder.resolve("read"));
    return read(sample(inner));
  }

  private RecordingSink read(Path path) throws IOException {
    var sink = new RecordingSink();
    source().read(path, Limits.defaults(), sink);
    return sink;
  }
}
