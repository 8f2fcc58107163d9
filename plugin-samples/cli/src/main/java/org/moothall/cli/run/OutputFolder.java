package org.moothall.cli.run;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.moothall.cli.failure.Codes;
import org.moothall.cli.failure.Failure;
import org.moothall.cli.failure.Reasons;

/**
 * A folder in the making. It is built beside the place where it is wanted and moved there when it
 * is whole, so that nobody ever finds half of it.
 */
public final class OutputFolder implements AutoCloseable {
  private final Path target;
  private final Path work;

  private OutputFolder(Path target, Path work) {
    this.target = target;
    this.work = work;
  }

  /**
   * Makes sure that the folder can be written, before any work is done for it.
   *
   * @param force whether it may replace what an earlier consultation left there
   */
  public static OutputFolder claim(Path wanted, boolean force) {
    var target = wanted.toAbsolutePath().normalize();
    refuseIfTaken(wanted, target, force);
    try {
      var parent = target.resolveSibling("");
      Files.createDirectories(parent);
      return new OutputFolder(target, beside(target, "new"));
    } catch (IOException e) {
      throw notWritable(wanted, e);
    }
  }

  private static void refuseIfTaken(Path wanted, Path target, boolean force) {
    if (!Files.exists(target) || isEmpty(target)) {
      return;
    }
    if (!Imprint.isIn(target)) {
      throw Failure.input(
          Codes.OUTPUT_TAKEN,
          "`%s` is there already and was not left by an earlier consultation. Maybe choose another place with `--out`."
              .formatted(wanted));
    }
    if (!force) {
      throw Failure.input(
          Codes.OUTPUT_TAKEN,
          "`%s` holds an earlier consultation. Maybe replace it with `--force`, or choose another place with `--out`."
              .formatted(wanted));
    }
  }

  private static boolean isEmpty(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (var inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    } catch (IOException e) {
      throw notWritable(folder, e);
    }
  }

  /** Where the folder is built. */
  public Path work() {
    return work;
  }

  /** Moves the folder to its place. */
  public void publish() {
    try {
      if (Files.exists(target)) {
        replace();
      } else {
        Files.move(work, target, ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw notWritable(target, e);
    }
  }

  private void replace() throws IOException {
    var former = beside(target, "former");
    Files.move(target, former, ATOMIC_MOVE);
    try {
      Files.move(work, target, ATOMIC_MOVE);
    } catch (IOException e) {
      Files.move(former, target, ATOMIC_MOVE);
      throw e;
    }
    delete(former);
  }

  /** Leaves nothing behind of a folder that was not published. */
  @Override
  public void close() {
    try {
      delete(work);
    } catch (IOException e) {
      throw notWritable(work, e);
    }
  }

  /** A new hidden folder beside the target, with the permissions that folders have here. */
  private static Path beside(Path target, String what) throws IOException {
    for (int i = 1; ; i++) {
      var folder = target.resolveSibling(".%s-%s-%s".formatted(target.getFileName(), what, i));
      try {
        return Files.createDirectory(folder);
      } catch (FileAlreadyExistsException e) {
        // somebody else's, or left by a run that was killed
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static Failure notWritable(Path folder, IOException e) {
    return Failure.storage(
        Codes.NOT_WRITABLE,
        "`%s` can't be written: %s. Maybe choose another place with `--out`."
            .formatted(folder, Reasons.of(e)),
        e);
  }
}
