/**
 * What rules see: plain records, never null, counts in {@code long}, memberships in sets. A rule
 * imports a type and matches its components: {@code Body( kind == BodyKind.TOWN_COUNCIL )}.
 */
@NullMarked
package org.moothall.policy.fact;

import org.jspecify.annotations.NullMarked;
