package org.moothall.core.policy.wall;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.moothall.core.policy.check.Vocabulary;
import org.moothall.policy.PolicyQuestion;
import org.objectweb.asm.Type;

/**
 * The facts, enums and verbs of some questions, as compiled rules name them: classes, accessors,
 * constants and methods. Found by reflection, so a new fact is behind the walls by itself.
 */
public final class RuleWords {

  private final Set<String> classes = new HashSet<>();
  private final Set<String> around = new HashSet<>();
  private final Set<String> methods = new HashSet<>();
  private final Set<String> constants = new HashSet<>();

  /** The words of these questions. */
  public RuleWords(Collection<PolicyQuestion<?>> questions) {
    new Vocabulary(questions).types().values().forEach(this::addType);
    questions.forEach(question -> addVerbs(question.verbs()));
  }

  /** The binary names of facts, enums and verbs. */
  Set<String> classes() {
    return classes;
  }

  /** The binary names of what those are nested in, extend or implement: a compiler asks for it. */
  Set<String> around() {
    return around;
  }

  /** Accessors and verbs, as {@link #method} writes them. */
  Set<String> methods() {
    return methods;
  }

  /** Constants of enums, as {@link #field} writes them. */
  Set<String> constants() {
    return constants;
  }

  /** How a method is written, {@code owner.name(arguments)result} in the JVM's own notation. */
  static String method(String owner, String name, String descriptor) {
    return owner + "." + name + descriptor;
  }

  /** How a field is written, {@code owner.name}. */
  static String field(String owner, String name) {
    return owner + "." + name;
  }

  private void addType(Class<?> type) {
    addClass(type);
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        addMethod(type, component.getAccessor());
      }
    }
    if (type.isEnum()) {
      for (var constant : type.getEnumConstants()) {
        constants.add(field(Type.getInternalName(type), ((Enum<?>) constant).name()));
      }
    }
  }

  private void addVerbs(Class<?> verbs) {
    addClass(verbs);
    for (Method verb : verbs.getMethods()) {
      addMethod(verbs, verb);
    }
  }

  private void addMethod(Class<?> owner, Method method) {
    var descriptor = Type.getMethodDescriptor(method);
    methods.add(method(Type.getInternalName(owner), method.getName(), descriptor));
  }

  private void addClass(Class<?> type) {
    classes.add(type.getName());
    addAround(type);
  }

  private void addAround(Class<?> type) {
    for (Class<?> of : type.getInterfaces()) {
      around.add(of.getName());
      addAround(of);
    }
    for (var of : new Class<?>[] {type.getSuperclass(), type.getEnclosingClass()}) {
      if (of != null) {
        around.add(of.getName());
        addAround(of);
      }
    }
  }
}
