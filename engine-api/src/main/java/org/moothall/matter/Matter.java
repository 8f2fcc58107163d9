package org.moothall.matter;

import static org.moothall.Checks.checkId;
import static org.moothall.Checks.checkText;

import org.moothall.policy.PolicyStack;

/**
 * What is consulted on.
 *
 * @param id unique in its hall
 * @param title a line
 * @param description what there is to know before speaking; may be empty
 * @param kind the host's kind of matter, for instance {@code building}; rules read it
 * @param level the level it is opened on
 * @param policy the rules it is held to, until {@link Matters#adopt others are adopted}
 */
public record Matter(
    String id, String title, String description, String kind, Level level, PolicyStack policy) {
  public Matter {
    checkId("matter", id);
    checkText("title", title);
    checkId("kind", kind);
  }

  /** A community's matter held to the base rules alone. */
  public static Matter of(String id, String title) {
    return new Matter(id, title, "", "general", Level.COMMUNITY, PolicyStack.of("base"));
  }

  /** The same matter held to these packs. */
  public Matter under(String... packs) {
    return under(PolicyStack.of(packs));
  }

  /** The same matter held to these rules. */
  public Matter under(PolicyStack rules) {
    return new Matter(id, title, description, kind, level, rules);
  }
}
