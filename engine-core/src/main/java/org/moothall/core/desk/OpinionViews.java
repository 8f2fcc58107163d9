package org.moothall.core.desk;

import java.util.Optional;
import java.util.TreeSet;
import org.moothall.core.seal.Seals;
import org.moothall.opinion.Opinion;
import org.moothall.record.OpinionEvent.OpinionVoiced;

/** Opinions as a host sees them: unsealed as far as their seals still open. */
final class OpinionViews {

  static final String TEXT = "text";

  private final Seals seals;

  OpinionViews(Seals seals) {
    this.seals = seals;
  }

  Opinion opinion(Glance glance, OpinionVoiced voiced) {
    return new Opinion(
        voiced.opinion(),
        glance.who().person(voiced.author()),
        voiced.channel(),
        voiced.at(),
        voiced.language(),
        voiced.place(),
        seals.open(glance.id(), TEXT, voiced.text()),
        glance.state().opinions().moderation(voiced),
        new TreeSet<>(voiced.flags()));
  }

  Optional<Opinion> find(Glance glance, String opinion) {
    return Optional.ofNullable(glance.state().opinions().voiced().get(opinion))
        .map(voiced -> opinion(glance, voiced));
  }
}
