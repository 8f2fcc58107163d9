package org.moothall.spi;

import java.util.Set;
import java.util.TreeSet;
import org.moothall.opinion.NewOpinion;

/**
 * Looks at an opinion before it goes onto the record. Screens are asked one after the other, sorted
 * by id; each sees what the one before made of the opinion.
 *
 * <p><b>Must</b> be thread-safe and deterministic.
 *
 * @implSpec Return an id that never changes.
 */
public interface OpinionScreen {

  /** The screen's id. */
  String id();

  /** Looks at an opinion. */
  Screening screen(NewOpinion opinion);

  /** What a screen says. */
  sealed interface Screening {

    /**
     * Take it, perhaps changed.
     *
     * @param opinion the opinion as it should be taken
     * @param flags what was noticed, for instance {@code bidi-controls}
     */
    record Take(NewOpinion opinion, Set<String> flags) implements Screening {
      public Take {
        flags = java.util.Collections.unmodifiableSet(new TreeSet<>(flags));
      }
    }

    /**
     * Don't take it.
     *
     * @param code a stable code, for instance {@code MOOT-1105}
     * @param reason why, without the text itself
     */
    record Refuse(String code, String reason) implements Screening {}
  }
}
