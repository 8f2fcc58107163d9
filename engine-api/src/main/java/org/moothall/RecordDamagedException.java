package org.moothall;

/** What is stored is not what was written. The message names the first bad entry. */
public final class RecordDamagedException extends MoothallException {

  private static final long serialVersionUID = 1L;

  /** Damage, with its stable code. */
  public RecordDamagedException(String code, String message) {
    super(code, message);
  }

  /** Damage that another library noticed. */
  public RecordDamagedException(String code, String message, Throwable cause) {
    super(code, message, cause);
  }
}
