package org.moothall.core.journal;

import org.moothall.spi.KeyVault;
import org.moothall.spi.KeyVaultContract;

class MemoryVaultTest extends KeyVaultContract {

  @Override
  protected KeyVault open() {
    return new MemoryVault();
  }
}
