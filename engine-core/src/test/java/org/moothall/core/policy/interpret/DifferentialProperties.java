package org.moothall.core.policy.interpret;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/**
 * Rules mean to Drools what they mean to us. A pack is random rules of every construct, a case is
 * one pack asked about some random facts. What was found here is in {@code
 * rules/docs/drools-differences.md}.
 */
class DifferentialProperties {

  @Property(tries = 50, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void droolsAndTheInterpreterAgreeOnAHundredThousandCases(@ForAll long seed) {
    new Differential(seed).run(2_000);
  }

  @Property(tries = 1_000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  @Tag("exhaustive")
  void droolsAndTheInterpreterAgreeOnTenMillionCases(@ForAll long seed) {
    new Differential(seed).run(10_000);
  }
}
