package org.moothall.policy.fact;

/**
 * Somebody whom those affected trust to lead a consultation.
 *
 * @param id the person's pseudonym
 * @param consents whether the person has agreed to
 * @param monthsWilling for how many months
 */
public record TrustedPerson(String id, boolean consents, long monthsWilling) {}
