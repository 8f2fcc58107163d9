/** Benchmarks of rulings. Run by hand: {@code mvn -Pbench -DskipTests verify -pl rules -am}. */
@NullMarked
package org.moothall.rules.bench;

import org.jspecify.annotations.NullMarked;
