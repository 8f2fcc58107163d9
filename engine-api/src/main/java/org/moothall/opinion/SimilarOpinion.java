package org.moothall.opinion;

/**
 * An opinion close to a text.
 *
 * @param opinion the opinion
 * @param score how close, above 0; comparable within one answer only
 */
public record SimilarOpinion(Opinion opinion, float score) {}
