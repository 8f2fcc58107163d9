package org.moothall.core.desk;

import org.moothall.Moothall;
import org.moothall.MoothallBuilder;
import org.moothall.spi.EngineProvider;

/** The engine that {@link Moothall#builder} finds. */
public final class Engine implements EngineProvider {

  @Override
  public Moothall open(MoothallBuilder settings) {
    return Hall.open(settings);
  }
}
