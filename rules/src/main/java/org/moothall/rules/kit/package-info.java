/**
 * The author's kit: a town tests its own policy against the invariants every policy is held to.
 *
 * <p>A test class implements one interface, or those it wants, and says which stack it is about:
 *
 * <pre>{@code
 * class OurStreetPolicyProperties implements PolicyInvariants {
 *   @Override
 *   public PolicyStack stack() {
 *     return PolicyStack.of("base", "linhai").with(List.of(new PolicyFile("street.drl", text)));
 *   }
 * }
 * }</pre>
 *
 * <p>The town's pom has, with scope {@code test}: {@code moothall-rules}, {@code
 * moothall-engine-core} and {@code net.jqwik:jqwik}; besides, {@code
 * org.snakeyaml:snakeyaml-engine} for case files ({@link org.moothall.rules.kit.cases}) and {@code
 * org.junit.platform:junit-platform-launcher} for {@link org.moothall.rules.kit.Battery}. None of
 * them comes with {@code moothall-rules} by itself, so that a host that only wants the packs stays
 * light. The versions are those of {@code moothall-parent}.
 *
 * <p>Each property is a default method that tells its number in the catalogue of invariants ({@link
 * org.moothall.rules.kit.Invariant}). A hall is opened in memory, the stack's own rules seat a
 * council, and meetings, votes, cases and promises go over the desks as a host's would. A broken
 * invariant ends with the smallest case in plain words.
 */
@NullMarked
package org.moothall.rules.kit;

import org.jspecify.annotations.NullMarked;
