package org.moothall.opinion;

/**
 * An opinion that a search found.
 *
 * @param opinion the opinion
 * @param score its relevance (BM25), above 0; comparable within one answer only
 */
public record SearchHit(Opinion opinion, float score) {}
