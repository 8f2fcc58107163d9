package org.moothall;

/**
 * The root of everything this library throws on purpose. The message says what is wrong, where, and
 * what may be meant; the code is stable.
 */
public abstract sealed class MoothallException extends RuntimeException
    permits BadInputException,
        LimitExceededException,
        PolicyException,
        RecordDamagedException,
        RefusedException,
        StorageException {

  private static final long serialVersionUID = 1L;

  private final String code;

  MoothallException(String code, String message) {
    super(message);
    this.code = code;
  }

  MoothallException(String code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** The stable code, for instance {@code MOOT-1002}. */
  public final String code() {
    return code;
  }
}
