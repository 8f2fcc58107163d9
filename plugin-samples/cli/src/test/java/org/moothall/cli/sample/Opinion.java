package org.moothall.cli.sample;

import java.time.OffsetDateTime;

/**
 * What the votes need to know of an opinion.
 *
 * @param author roster id
 * @param place the author's building
 */
record Opinion(String id, String author, OffsetDateTime at, String place) {}
