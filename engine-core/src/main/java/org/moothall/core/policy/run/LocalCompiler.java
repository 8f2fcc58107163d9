package org.moothall.core.policy.run;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.compiler.kie.builder.impl.KieModuleKieProject;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.internal.builder.conf.ParallelLambdaExternalizationOption;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;
import org.kie.internal.builder.conf.ReproducibleExecutableModelGenerationOption;
import org.moothall.policy.PolicyQuestion;

/**
 * Compiles rules in memory. Nothing of it is loaded, and Drools' compiler is not needed, until
 * there is a file to compile.
 */
public final class LocalCompiler {

  private static final String SOURCE = "src/main/resources/rules.drl";

  /** Describes the module that was compiled; rules run without it. */
  private static final String OF_THE_MODULE = "org/drools/project/";

  /**
   * How Drools compiles: on the caller's thread, and the same bytes for the same rules. The JVM's
   * common pool may still lend a hand where Drools walks a list of rules.
   */
  private static final Map<String, String> CONFIGURATION =
      Map.of(
          ParallelRulesBuildThresholdOption.PROPERTY_NAME, "-1",
          ParallelLambdaExternalizationOption.PROPERTY_NAME, "false",
          ReproducibleExecutableModelGenerationOption.PROPERTY_NAME, "true");

  /** Drools keeps modules in a repository of its own, for the moment of compiling. */
  private final Object oneAtATime = new Object();

  private final Walls walls;

  /** A compiler of rules that use the words of these questions, behind all walls. */
  public LocalCompiler(Collection<PolicyQuestion<?>> questions) {
    this(Walls.all(questions));
  }

  LocalCompiler(Walls walls) {
    this.walls = walls;
  }

  /** Drools refused the rules. */
  public static final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }

    Refused(Throwable cause) {
      super(cause.toString(), cause);
    }
  }

  /**
   * Compiles one file.
   *
   * @param packageName the package it declares, which is no other file's
   */
  public Model compile(String packageName, String drl) throws Refused {
    return load(packageName, classes(packageName, drl));
  }

  /** What Drools makes of a file, by binary name; nothing of it is loaded yet. */
  SortedMap<String, byte[]> classes(String packageName, String drl) throws Refused {
    var classes = new TreeMap<String, byte[]>();
    for (var entry : filesOf(packageName, drl).entrySet()) {
      if (!entry.getKey().startsWith(OF_THE_MODULE)) {
        classes.put(className(entry.getKey()), entry.getValue());
      }
    }
    return classes;
  }

  /** A compiler that gives up, runs out of stack or misses a class has refused the file. */
  private Map<String, byte[]> filesOf(String packageName, String drl) throws Refused {
    try {
      synchronized (oneAtATime) {
        return build(packageName, drl);
      }
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      throw new Refused(e);
    }
  }

  private Map<String, byte[]> build(String packageName, String drl) throws Refused {
    var drools = KieServices.Factory.get();
    var release = drools.newReleaseId("org.moothall.local", packageName, "1");
    var files = drools.newKieFileSystem();
    files.generateAndWritePomXML(release);
    files.write(SOURCE, drl);
    var builder = (KieBuilderImpl) drools.newKieBuilder(files, walls.whileCompiling());
    try {
      builder.buildAll(LocalCompiler::project, everyClass -> true);
      for (var message : builder.getResults().getMessages(Message.Level.ERROR)) {
        throw new Refused(message.getText());
      }
      return ((InternalKieModule) builder.getKieModule()).getClassesMap();
    } finally {
      drools.getRepository().removeKieModule(release);
    }
  }

  private static KieModuleKieProject project(InternalKieModule module, ClassLoader parent) {
    CONFIGURATION.forEach(module.getKieModuleModel()::setConfigurationProperty);
    return ExecutableModelProject.SUPPLIER.apply(module, parent);
  }

  /** Checks the classes, loads them, and makes the model that they are. */
  Model load(String packageName, SortedMap<String, byte[]> classes) throws Refused {
    var fault = walls.fault(classes);
    if (fault.isPresent()) {
      throw new Refused(fault.get());
    }
    var loader = new CompiledClasses(classes, walls.whileRunning());
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

    CompiledClasses(Map<String, byte[]> classes, ClassLoader parent) {
      super(parent);
      this.classes = classes;
    }

    boolean isModel(String name) throws Refused {
      return Model.class.isAssignableFrom(load(name));
    }

    Model model(String name) throws Refused {
      try {
        return (Model) load(name).getDeclaredConstructor().newInstance();
      } catch (ReflectiveOperationException | LinkageError e) {
        throw new Refused(e);
      }
    }

    private Class<?> load(String name) throws Refused {
      try {
        return loadClass(name);
      } catch (ClassNotFoundException | LinkageError e) {
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
