package org.moothall.matter;

import java.time.Instant;
import java.util.Optional;

/**
 * A matter as it stands on the record.
 *
 * @param matter what was opened, with the policy in force
 * @param openedAt when
 * @param policyVersion the version of the policy in force
 * @param outcome how it ended; empty while it is open
 */
public record MatterView(
    Matter matter, Instant openedAt, String policyVersion, Optional<Outcome> outcome) {}
