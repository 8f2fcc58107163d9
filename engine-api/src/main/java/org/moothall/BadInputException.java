package org.moothall;

/**
 * The caller gave something that can't be: an unknown id, a duplicate, a row that is no row.
 * Nothing was done.
 */
public final class BadInputException extends MoothallException {

  private static final long serialVersionUID = 1L;

  /** Bad input with its stable code. */
  public BadInputException(String code, String message) {
    super(code, message);
  }

  /** Bad input that another library noticed. */
  public BadInputException(String code, String message, Throwable cause) {
    super(code, message, cause);
  }
}
