package org.moothall.core.draw;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.moothall.policy.Reason;

/** What came of a draw. */
public sealed interface DrawResult {

  /**
   * A council was seated, and every rule was counted again and holds.
   *
   * @param members the office of the council by pseudonym; empty for most
   * @param alternates pseudonyms of those who step in, in this order; there may be fewer than
   *     ordered
   */
  record Seated(SortedMap<String, String> members, List<String> alternates) implements DrawResult {
    public Seated {
      members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
      alternates = List.copyOf(alternates);
    }
  }

  /**
   * No council can be seated.
   *
   * @param clashing each rule of a clash with what it asks for and what there is; without any one
   *     of them a council could be seated
   */
  record Impossible(List<Reason> clashing) implements DrawResult {
    public Impossible {
      clashing = List.copyOf(clashing);
    }
  }

  /**
   * None was found, which does not mean that there is none.
   *
   * @param why what was tried, or what was wrong with the solver's answer
   */
  record NotFound(Reason why) implements DrawResult {}
}
