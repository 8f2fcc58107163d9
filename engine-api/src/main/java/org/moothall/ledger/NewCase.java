package org.moothall.ledger;

import static org.moothall.Checks.checkId;
import static org.moothall.Checks.checkText;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * An account to be opened for something people said.
 *
 * @param id unique within its matter
 * @param title what it is about, in a line
 * @param opinions ids of the opinions it answers, at least one
 * @param theme whether it answers a theme rather than single opinions
 * @param risk what kind of risk it touches
 */
public record NewCase(String id, String title, Set<String> opinions, boolean theme, Risk risk) {
  public NewCase {
    checkId("case", id);
    checkText("title", title);
    opinions = Collections.unmodifiableSet(new TreeSet<>(opinions));
    if (opinions.isEmpty()) {
      throw new IllegalArgumentException("the case `%s` answers no opinion".formatted(id));
    }
  }
}
