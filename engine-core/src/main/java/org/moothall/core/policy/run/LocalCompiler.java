package org.moothall.core.policy.run;

import java.util.Map;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;

/**
 * Compiles rules in memory. Nothing of it is loaded, and Drools' compiler is not needed, until
 * there is a file to compile.
 */
public final class LocalCompiler {

  private static final String SOURCE = "src/main/resources/rules.drl";

  /** Drools keeps modules in a repository of its own, for the moment of compiling. */
  private final Object oneAtATime = new Object();

  /** Drools refused the rules. */
  public static final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }

    Refused(Exception cause) {
      super(cause.toString(), cause);
    }
  }

  /**
   * Compiles one file.
   *
   * @param packageName the package it declares, which is no other file's
   */
  public Model compile(String packageName, String drl) throws Refused {
    Map<String, byte[]> classes;
    try {
      synchronized (oneAtATime) {
        classes = classes(packageName, drl);
      }
    } catch (RuntimeException e) {
      throw new Refused(e);
    }
    return model(packageName, classes);
  }

  private static Map<String, byte[]> classes(String packageName, String drl) throws Refused {
    var drools = KieServices.Factory.get();
    var release = drools.newReleaseId("org.moothall.local", packageName, "1");
    var files = drools.newKieFileSystem();
    files.generateAndWritePomXML(release);
    files.write(SOURCE, drl);
    var builder = drools.newKieBuilder(files, LocalCompiler.class.getClassLoader());
    try {
      builder.buildAll(ExecutableModelProject.class);
      for (var message : builder.getResults().getMessages(Message.Level.ERROR)) {
        throw new Refused(message.getText());
      }
      return ((InternalKieModule) builder.getKieModule()).getClassesMap();
    } finally {
      drools.getRepository().removeKieModule(release);
    }
  }

  private static Model model(String packageName, Map<String, byte[]> compiled) throws Refused {
    var classes = new TreeMap<String, byte[]>();
    compiled.forEach((path, bytes) -> classes.put(className(path), bytes));
    var loader = new CompiledClasses(classes);
    var rules = packageName + ".Rules";
    for (var name : classes.keySet()) {
      if (name.startsWith(rules) && loader.isModel(name)) {
        return loader.model(name);
      }
    }
    throw new Refused("no model came out");
  }

  private static String className(String path) {
    return path.substring(0, path.length() - ".class".length()).replace('/', '.');
  }

  /** The classes of one compiled file; they go when its model goes. */
  private static final class CompiledClasses extends ClassLoader {
    private final Map<String, byte[]> classes;

    CompiledClasses(Map<String, byte[]> classes) {
      super(LocalCompiler.class.getClassLoader());
      this.classes = classes;
    }

    boolean isModel(String name) throws Refused {
      return Model.class.isAssignableFrom(load(name));
    }

    Model model(String name) throws Refused {
      try {
        return (Model) load(name).getDeclaredConstructor().newInstance();
      } catch (ReflectiveOperationException e) {
        throw new Refused(e);
      }
    }

    private Class<?> load(String name) throws Refused {
      try {
        return loadClass(name);
      } catch (ClassNotFoundException e) {
        throw new Refused(e);
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      var bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
