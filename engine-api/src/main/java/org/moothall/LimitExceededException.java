package org.moothall;

/** A limit of {@link Limits} was reached. Nothing was done. */
public final class LimitExceededException extends MoothallException {

  private static final long serialVersionUID = 1L;

  /**
   * The named limit was exceeded.
   *
   * @param limit the name of the component of {@link Limits}
   * @param allowed its value
   * @param found what was found instead
   * @param where what was too large
   */
  public LimitExceededException(String limit, long allowed, long found, String where) {
    super(
        "MOOT-1009",
        "%s: %s is more than the limit `%s` of %s. Maybe raise it with `Limits.defaults().with%s(…)`."
            .formatted(
                where,
                found,
                limit,
                allowed,
                Character.toUpperCase(limit.charAt(0)) + limit.substring(1)));
  }
}
