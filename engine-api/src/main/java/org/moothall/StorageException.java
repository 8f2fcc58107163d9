package org.moothall;

/**
 * The disk, the database or the index failed. What was acknowledged before is safe; this command is
 * not.
 */
public final class StorageException extends MoothallException {

  private static final long serialVersionUID = 1L;

  /** Storage that can't be used, with its stable code. */
  public StorageException(String code, String message) {
    super(code, message);
  }

  /** A failure of storage that another library noticed. */
  public StorageException(String code, String message, Throwable cause) {
    super(code, message, cause);
  }
}
