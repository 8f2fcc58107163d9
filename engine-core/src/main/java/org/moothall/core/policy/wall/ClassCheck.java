package org.moothall.core.policy.wall;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.core.policy.wall.BytecodeCheck.Forbidden;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Looks at one compiled class: what it extends, what it holds, and then at its methods. */
final class ClassCheck extends ClassVisitor {

  private static final Set<String> PARENTS = Set.of("java/lang/Object", "java/lang/Enum");

  private final AllowedClasses classes;
  private final AllowedCalls calls;
  private final OwnClasses own;
  private String name = "";

  ClassCheck(AllowedClasses classes, AllowedCalls calls, OwnClasses own) {
    super(Opcodes.ASM9);
    this.classes = classes;
    this.calls = calls;
    this.own = own;
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      String parent,
      String[] interfaces) {
    this.name = name;
    if (!own.contains(name)) {
      throw new Forbidden("is really `%s`".formatted(name));
    }
    if (!PARENTS.contains(parent)) {
      throw new Forbidden("extends `%s`".formatted(parent));
    }
    for (var of : interfaces) {
      checkType(Type.getObjectType(of));
    }
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access, String field, String descriptor, @Nullable String signature, @Nullable Object v) {
    checkType(Type.getType(descriptor));
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String method,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] thrown) {
    if ((access & (Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED)) != 0) {
      throw new Forbidden("has a method `%s` that is native or synchronized".formatted(method));
    }
    if (method.equals("finalize")) {
      throw new Forbidden("has a finalizer");
    }
    checkMethodType(descriptor);
    return new MethodCheck(this, name, method, descriptor);
  }

  /** Every type of a method's descriptor is allowed. */
  void checkMethodType(String descriptor) {
    checkType(Type.getReturnType(descriptor));
    for (var argument : Type.getArgumentTypes(descriptor)) {
      checkType(argument);
    }
  }

  /** The type, or the elements of the array, are allowed. */
  void checkType(Type type) {
    switch (type.getSort()) {
      case Type.ARRAY -> checkType(type.getElementType());
      case Type.METHOD -> checkMethodType(type.getDescriptor());
      case Type.OBJECT -> {
        if (!own.contains(type.getInternalName()) && !classes.whileRunning(type.getClassName())) {
          throw new Forbidden("names `%s`".formatted(type.getClassName()));
        }
      }
      default -> {}
    }
  }

  boolean isOwn(String owner) {
    return own.contains(owner);
  }

  AllowedCalls calls() {
    return calls;
  }

  void noteCall(String caller, String called) {
    own.noteCall(caller, called);
  }
}
