package org.moothall.core.policy.wall;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A class loader for which only what is allowed exists. It defines nothing; what it lets through is
 * the host's own class.
 */
public final class WalledLoader extends ClassLoader {

  static {
    registerAsParallelCapable();
  }

  private static final String SUFFIX = ".class";

  /** Where Drools looks up which class counts and which adds up. */
  private static final String DROOLS_DEFAULTS = "META-INF/kie.default.properties.conf";

  private final ClassLoader behind;
  private final Predicate<String> loaded;
  private final Predicate<String> read;

  private WalledLoader(ClassLoader behind, Predicate<String> loaded, Predicate<String> read) {
    super(null);
    this.behind = behind;
    this.loaded = loaded;
    this.read = read;
  }

  /** What running rules see of the classes behind. */
  public static ClassLoader whileRunning(ClassLoader behind, AllowedClasses allowed) {
    return new WalledLoader(behind, allowed::whileRunning, nothing -> false);
  }

  /** What the compiler sees of the classes behind. */
  public static ClassLoader whileCompiling(ClassLoader behind, AllowedClasses allowed) {
    return new WalledLoader(behind, allowed::forTheCompiler, allowed::whileCompiling);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!loaded.test(name)) {
      throw new ClassNotFoundException(name);
    }
    return Class.forName(name, false, behind);
  }

  /** The bytes of a class, for the compiler. */
  @Override
  public @Nullable URL getResource(String path) {
    return isReadable(path) ? behind.getResource(path) : null;
  }

  @Override
  public Enumeration<URL> getResources(String path) throws IOException {
    return path.equals(DROOLS_DEFAULTS)
        ? behind.getResources(path)
        : Collections.emptyEnumeration();
  }

  private boolean isReadable(String path) {
    return path.endsWith(SUFFIX)
        && read.test(path.substring(0, path.length() - SUFFIX.length()).replace('/', '.'));
  }
}
