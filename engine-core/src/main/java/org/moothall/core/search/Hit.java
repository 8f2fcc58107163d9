package org.moothall.core.search;

/**
 * An opinion that was found.
 *
 * @param id the opinion's id
 * @param score how well it fits, above 0; comparable within one answer only
 */
public record Hit(String id, float score) {}
