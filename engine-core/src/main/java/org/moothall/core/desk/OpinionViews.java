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

  Opinion opinion(Docket docket, OpinionVoiced voiced) {
    return new Opinion(
        voiced.opinion(),
        docket.who.person(voiced.author()),
        voiced.channel(),
        voiced.at(),
        voiced.language(),
        voiced.place(),
        seals.open(docket.id(), TEXT, voiced.text()),
        docket.state().opinions().moderation(voiced),
        new TreeSet<>(voiced.flags()));
  }

  Optional<Opinion> find(Docket docket, String opinion) {
    return Optional.ofNullable(docket.state().opinions().voiced().get(opinion))
        .map(voiced -> opinion(docket, voiced));
  }
}
