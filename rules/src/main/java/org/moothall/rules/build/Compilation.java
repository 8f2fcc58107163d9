package org.moothall.rules.build;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;

/** Compiles rule files to executable models. */
final class Compilation {

  /** Classes of the module that Drools makes of the files; the engine loads models without it. */
  private static final String MODULE = "org/drools/project/";

  private Compilation() {}

  /** Class files by path. */
  static SortedMap<String, byte[]> of(List<RuleText> files) {
    var drools = KieServices.Factory.get();
    var project = drools.newKieFileSystem();
    project.generateAndWritePomXML(drools.newReleaseId("org.moothall", "moothall-rules", "1"));
    for (var file : files) {
      var path = file.packageName().replace('.', '/') + ".drl";
      project.write("src/main/resources/" + path, file.drl());
    }
    var builder = drools.newKieBuilder(project, Compilation.class.getClassLoader());
    builder.buildAll(ExecutableModelProject.class);
    var errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new IllegalStateException("the packs do not compile: " + errors);
    }
    var classes = new TreeMap<>(((InternalKieModule) builder.getKieModule()).getClassesMap());
    classes.keySet().removeIf(path -> path.startsWith(MODULE));
    return classes;
  }
}
