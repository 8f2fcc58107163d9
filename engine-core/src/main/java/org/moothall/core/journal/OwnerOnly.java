package org.moothall.core.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.moothall.StorageException;

/** Makes files that nobody but their owner may read. */
final class OwnerOnly {

  private OwnerOnly() {}

  /**
   * Makes an empty file, unless it is there; SQLite gives the files beside it the same permissions.
   */
  static void create(Path path) {
    if (Files.exists(path)) {
      return;
    }
    try {
      Files.createFile(path, attributes(path));
    } catch (IOException e) {
      throw new StorageException(
          "MOOT-3007",
          "`%s` can't be made. Maybe its directory is missing, or not yours.".formatted(path),
          e);
    }
  }

  private static FileAttribute<?>[] attributes(Path path) {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
