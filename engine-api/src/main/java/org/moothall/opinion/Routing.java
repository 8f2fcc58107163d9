package org.moothall.opinion;

/** By which weights the statement to show a person next is drawn. */
public enum Routing {
  /**
   * The published priorities (Small et al. 2021): statements that few have seen, many agree with,
   * few pass on, and that tell people apart.
   */
  PRIORITY,
  /**
   * Serves the least heard: the fewer votes a statement has in the group that saw it least, the
   * likelier it is drawn. Every statement of everybody gets its hearing.
   */
  LEAST_HEARD
}
