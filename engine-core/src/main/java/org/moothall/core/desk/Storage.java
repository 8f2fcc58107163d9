package org.moothall.core.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.moothall.MoothallBuilder;
import org.moothall.StorageException;
import org.moothall.core.journal.MemoryJournal;
import org.moothall.core.journal.MemoryVault;
import org.moothall.core.journal.SqliteJournal;
import org.moothall.core.journal.SqliteVault;
import org.moothall.core.search.OpinionIndex;
import org.moothall.spi.Journal;
import org.moothall.spi.KeyVault;

/** Where record, keys and index are kept. */
record Storage(Journal journal, KeyVault vault, OpinionIndex index) implements AutoCloseable {

  static Storage open(MoothallBuilder settings) {
    if (settings.journal().isPresent()) {
      return new Storage(
          settings.journal().get(),
          settings.vault().orElseThrow(),
          OpinionIndex.open(Optional.empty()));
    }
    return settings
        .directory()
        .map(Storage::in)
        .orElseGet(
            () ->
                new Storage(
                    new MemoryJournal(), new MemoryVault(), OpinionIndex.open(Optional.empty())));
  }

  @Override
  public void close() {
    try (journal;
        vault;
        index) {
      // each is closed even if another fails
    }
  }

  private static Storage in(Path directory) {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new StorageException(
          "MOOT-1210", "`%s` can't be made: %s".formatted(directory, e.getMessage()), e);
    }
    Journal journal = SqliteJournal.open(directory.resolve("journal.db"));
    try {
      KeyVault vault = SqliteVault.open(directory.resolve("keys.db"));
      return indexed(journal, vault, directory.resolve("index"));
    } catch (RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  private static Storage indexed(Journal journal, KeyVault vault, Path index) {
    try {
      return new Storage(journal, vault, OpinionIndex.open(Optional.of(index)));
    } catch (RuntimeException e) {
      vault.close();
      throw e;
    }
  }
}
