package org.moothall.core.seal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.moothall.record.Secret;
import org.moothall.spi.KeyVault;

/**
 * Seals and opens texts under the keys of a vault.
 *
 * <p>A seal is bound to its matter, person and field: moved elsewhere it does not open. It hides
 * neither how long a text is nor that two texts of one person in one field are the same.
 *
 * <p>Thread-safe.
 */
public final class Seals {

  private static final int MOST_CACHED = 10_000;

  private final KeyVault vault;
  private final KeyMaker maker;
  private final KeyCache cache = new KeyCache(MOST_CACHED);

  /**
   * Seals under the keys of this vault.
   *
   * @param seed makes new keys repeatable, and is then as secret as they are: whoever knows it can
   *     make every key again, also one that was destroyed. Empty for random keys
   */
  public Seals(KeyVault vault, OptionalLong seed) {
    this.vault = vault;
    this.maker = seed.isPresent() ? KeyMaker.seeded(seed.getAsLong()) : KeyMaker.random();
  }

  /**
   * The name of a person's key.
   *
   * @throws IllegalArgumentException if the pseudonym has a {@code /}, which would make the name
   *     ambiguous
   */
  public static String keyName(String matter, String pseudonym) {
    if (pseudonym.indexOf('/') >= 0) {
      throw new IllegalArgumentException(
          "a pseudonym has no `/`, but was `%s`".formatted(pseudonym));
    }
    return matter + "/" + pseudonym;
  }

  /**
   * Makes a key for each name that has none. One that has a key keeps it: it was made for a command
   * that never reached the record.
   */
  public void create(List<String> names) {
    Map<String, byte[]> made = new TreeMap<>();
    for (String name : names) {
      if (cache.get(name, vault::get).isEmpty()) {
        made.put(name, maker.key(name));
      }
    }
    if (!made.isEmpty()) {
      vault.put(made);
    }
  }

  /**
   * Seals a text. The same text is sealed alike every time.
   *
   * @param field what the text is, for instance {@code text} or {@code identity}
   * @throws IllegalStateException if the person has no key
   * @throws org.moothall.BadInputException if the text has half a surrogate pair
   */
  public Secret seal(String matter, String pseudonym, String field, String plain) {
    PersonKey key =
        key(matter, pseudonym)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "there is no key `%s` to seal with".formatted(keyName(matter, pseudonym))));
    return new Secret(pseudonym, key.seal(new SealContext(matter, pseudonym, field), plain));
  }

  /**
   * Opens a seal; empty when the person's key is destroyed.
   *
   * @throws org.moothall.RecordDamagedException if it is not what was sealed there
   */
  public Optional<String> open(String matter, String field, Secret secret) {
    return key(matter, secret.person())
        .map(key -> key.open(new SealContext(matter, secret.person(), field), secret.bytes()));
  }

  /** Destroys a person's key for good. */
  public void destroy(String matter, String pseudonym) {
    cache.remove(keyName(matter, pseudonym), vault::destroy);
  }

  private Optional<PersonKey> key(String matter, String pseudonym) {
    return cache.get(keyName(matter, pseudonym), vault::get);
  }
}
