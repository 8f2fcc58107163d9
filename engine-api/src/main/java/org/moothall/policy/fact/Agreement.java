package org.moothall.policy.fact;

/**
 * An agreement by which one body does another's work.
 *
 * @param id the agreement's id
 * @param grantedBy the body whose work it is
 * @param grantedTo the body that does it
 * @param matterKind the kind of matter it covers
 * @param inForce whether it has begun and not expired
 * @param legalBasis what it rests on; empty when it names nothing
 */
public record Agreement(
    String id,
    String grantedBy,
    String grantedTo,
    String matterKind,
    boolean inForce,
    String legalBasis) {}
