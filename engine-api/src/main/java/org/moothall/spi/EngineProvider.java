package org.moothall.spi;

import org.moothall.Moothall;
import org.moothall.MoothallBuilder;

/** The engine behind {@link Moothall#builder}; {@code engine-core} provides it. */
public interface EngineProvider {

  /** Opens a hall as the builder says. */
  Moothall open(MoothallBuilder settings);
}
