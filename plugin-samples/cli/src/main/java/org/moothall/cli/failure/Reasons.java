package org.moothall.cli.failure;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** Says in words what a file system complained about. */
public final class Reasons {
  private Reasons() {}

  /** What happened, as a clause without the path. */
  public static String of(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "there is no such file or folder";
      case AccessDeniedException denied -> "access is denied";
      case FileAlreadyExistsException exists -> "a file is in the way";
      case NotDirectoryException file -> "it is not a folder";
      case FileSystemException other -> Objects.requireNonNullElse(other.getReason(), "it failed");
      default -> Objects.requireNonNullElse(e.getMessage(), "it failed");
    };
  }
}
