package org.moothall.core.policy.wall;

import java.util.HashSet;
import java.util.Set;

/**
 * The classes that exist for locally compiled rules. What is not listed is not there: not the rest
 * of the JDK, not the engine, not the host.
 *
 * <p>A compiler asks for more than a running rule: whole hierarchies, and classes of Drools whose
 * code is left out again. It runs nothing of what it sees.
 */
public final class AllowedClasses {

  /** What every rule that runs is linked with. */
  private static final Set<String> RUNNING =
      Set.of(
          "java.io.Serializable",
          "java.lang.Boolean",
          "java.lang.CharSequence",
          "java.lang.Class",
          "java.lang.Comparable",
          "java.lang.Enum",
          "java.lang.IllegalArgumentException",
          "java.lang.Integer",
          "java.lang.Iterable",
          "java.lang.Long",
          "java.lang.Number",
          "java.lang.Object",
          "java.lang.Record",
          "java.lang.RuntimeException",
          "java.lang.String",
          "java.lang.StringBuilder",
          "java.lang.Throwable",
          "java.lang.invoke.CallSite",
          "java.lang.invoke.LambdaMetafactory",
          "java.lang.invoke.MethodHandle",
          "java.lang.invoke.MethodHandles$Lookup",
          "java.lang.invoke.MethodType",
          "java.lang.invoke.StringConcatFactory",
          "java.time.format.DateTimeFormatter",
          "java.time.format.DateTimeFormatterBuilder",
          "java.util.ArrayList",
          "java.util.Arrays",
          "java.util.Collection",
          "java.util.Collections",
          "java.util.List",
          "java.util.Locale",
          "java.util.Set",
          "java.util.function.Supplier",
          "org.drools.core.base.accumulators.CountAccumulateFunction",
          "org.drools.core.base.accumulators.LongMaxAccumulateFunction",
          "org.drools.core.base.accumulators.LongMinAccumulateFunction",
          "org.drools.core.base.accumulators.LongSumAccumulateFunction",
          "org.drools.modelcompiler.dsl.pattern.D",
          "org.drools.modelcompiler.util.EvaluationUtil",
          "org.drools.util.DateUtils");

  /** Packages that describe rules as Java, and run nothing. */
  private static final Set<String> MODEL =
      Set.of(
          "org.drools.model",
          "org.drools.model.consequences",
          "org.drools.model.functions",
          "org.drools.model.functions.accumulate",
          "org.drools.model.impl",
          "org.drools.model.operators",
          "org.drools.model.view");

  /** What a compiler wants to see besides. */
  private static final Set<String> COMPILING =
      Set.of(
          "java.lang.AutoCloseable",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.Cloneable",
          "java.lang.Deprecated",
          "java.lang.Double",
          "java.lang.Enum$EnumDesc",
          "java.lang.Error",
          "java.lang.Exception",
          "java.lang.Float",
          "java.lang.FunctionalInterface",
          "java.lang.Override",
          "java.lang.Short",
          "java.lang.Void",
          "java.io.Externalizable",
          "java.lang.annotation.Annotation",
          "java.lang.annotation.ElementType",
          "java.lang.annotation.Retention",
          "java.lang.annotation.RetentionPolicy",
          "java.lang.annotation.Target",
          "java.lang.invoke.MethodHandles",
          "java.util.AbstractCollection",
          "java.util.AbstractList",
          "java.util.Map",
          "java.util.Objects",
          "java.util.RandomAccess",
          "org.drools.compiler.kie.builder.MaterializedLambda");

  private static final Set<String> COMPILING_PACKAGES =
      Set.of(
          "java.lang.constant",
          "org.drools.modelcompiler",
          "org.drools.modelcompiler.dsl.pattern",
          "org.kie.api",
          "org.kie.api.builder",
          "org.kie.api.builder.model",
          "org.kie.api.conf",
          "org.kie.api.runtime.conf",
          "org.kie.util.maven.support");

  /** What Drools itself fetches by name while it compiles; no rule can be compiled against it. */
  private static final String COMPILER = "org.drools.ecj.EclipseJavaCompiler";

  /** What checked rules match texts with; named, not imported, since this room knows no Drools. */
  private static final String REGEX = "org.moothall.core.policy.run.Regex";

  private static final String ACCUMULATORS = "org.drools.core.base.accumulators";

  private final RuleWords words;
  private final Set<String> around;

  /** The words of rules, and what Drools' models are made of. */
  public AllowedClasses(RuleWords words) {
    this.words = words;
    this.around = new HashSet<>(words.around());
  }

  /** Whether a rule that runs may be linked with the class of this binary name. */
  boolean whileRunning(String name) {
    return RUNNING.contains(name)
        || name.equals(REGEX)
        || words.classes().contains(name)
        || MODEL.contains(packageOf(name));
  }

  /** Whether a rule may be compiled against the class. */
  boolean whileCompiling(String name) {
    return whileRunning(name)
        || COMPILING.contains(name)
        || around.contains(name)
        || COMPILING_PACKAGES.contains(packageOf(name))
        || (name.startsWith("org.drools.model.") && !name.startsWith("org.drools.model.codegen."));
  }

  /** Whether the compiler may fetch the class while it compiles. */
  boolean forTheCompiler(String name) {
    return whileCompiling(name) || name.equals(COMPILER) || packageOf(name).equals(ACCUMULATORS);
  }

  private static String packageOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }
}
