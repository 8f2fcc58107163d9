package org.moothall.policy.fact;

/**
 * A candidate's own interest in a matter.
 *
 * @param personId the person's pseudonym
 * @param matterId the matter
 */
public record Interest(String personId, String matterId) {}
