package org.moothall.policy.fact;

/**
 * A piece of work that one body hands to another.
 *
 * @param matterKind the kind of matter
 * @param handedBy the body that hands it on
 * @param handedTo the body that is to do it
 * @param residentsCommittee whether that one is a residents' or villagers' committee, an autonomous
 *     body and no arm of government
 */
public record Task(
    String matterKind, String handedBy, String handedTo, boolean residentsCommittee) {}
