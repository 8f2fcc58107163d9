package org.moothall.core.policy.wall;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.core.policy.wall.BytecodeCheck.Forbidden;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Looks at each instruction of one method of a compiled rule. */
final class MethodCheck extends MethodVisitor {

  /** The longest array: no argument list is longer. */
  private static final int ARRAY = 4_096;

  private static final int NO_CONSTANT = -1;
  private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory.metafactory";
  private static final String TEXTS =
      "java/lang/invoke/StringConcatFactory.makeConcatWithConstants";

  private final ClassCheck type;
  private final String owner;
  private final String name;
  private final String descriptor;
  private final Set<Label> passed = new HashSet<>();
  private int constant = NO_CONSTANT;

  MethodCheck(ClassCheck type, String owner, String name, String descriptor) {
    super(Opcodes.ASM9);
    this.type = type;
    this.owner = owner;
    this.name = name;
    this.descriptor = descriptor;
  }

  @Override
  public void visitInsn(int opcode) {
    switch (opcode) {
      case Opcodes.MONITORENTER, Opcodes.MONITOREXIT -> throw forbidden("locks an object");
      default ->
          constant =
              opcode >= Opcodes.ICONST_0 && opcode <= Opcodes.ICONST_5
                  ? opcode - Opcodes.ICONST_0
                  : NO_CONSTANT;
    }
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    if (opcode == Opcodes.NEWARRAY) {
      checkArray();
    } else {
      constant = operand;
    }
  }

  @Override
  public void visitVarInsn(int opcode, int variable) {
    constant = NO_CONSTANT;
    if (opcode == Opcodes.RET) {
      throw forbidden("returns from a subroutine");
    }
  }

  @Override
  public void visitTypeInsn(int opcode, String of) {
    type.checkType(Type.getObjectType(of));
    if (opcode == Opcodes.ANEWARRAY) {
      checkArray();
    }
    constant = NO_CONSTANT;
  }

  /** The one array that is not as long as a list in the file: a copy of an enum's constants. */
  private void checkArray() {
    if (!isValues() && (constant < 0 || constant > ARRAY)) {
      throw forbidden("makes an array of any length");
    }
    constant = NO_CONSTANT;
  }

  private boolean isValues() {
    return name.equals("values") && descriptor.equals("()[L" + owner + ";");
  }

  @Override
  public void visitMultiANewArrayInsn(String of, int dimensions) {
    throw forbidden("makes an array of arrays");
  }

  @Override
  public void visitFieldInsn(int opcode, String of, String field, String ofType) {
    constant = NO_CONSTANT;
    type.checkType(Type.getType(ofType));
    if (type.isOwn(of)) {
      checkOwnField(opcode, of, field);
    } else if (opcode != Opcodes.GETSTATIC || !type.calls().field(of, field)) {
      throw forbidden("uses the field `%s.%s`".formatted(of.replace('/', '.'), field));
    }
  }

  /** Rules keep nothing in mind: what is static is set once. */
  private void checkOwnField(int opcode, String of, String field) {
    if (opcode == Opcodes.PUTSTATIC && !(name.equals("<clinit>") && of.equals(owner))) {
      throw forbidden("sets the static field `%s`".formatted(field));
    }
  }

  @Override
  public void visitMethodInsn(
      int opcode, String of, String method, String itsDescriptor, boolean ofInterface) {
    constant = NO_CONSTANT;
    checkCall(of, method, itsDescriptor);
  }

  private void checkCall(String of, String method, String itsDescriptor) {
    if (isValues() && (of + "." + method).equals("java/lang/System.arraycopy")) {
      return;
    }
    type.checkMethodType(itsDescriptor);
    if (type.isOwn(of)) {
      type.noteCall(
          RuleWords.method(owner, name, descriptor), RuleWords.method(of, method, itsDescriptor));
    } else if (!type.calls().method(of, method, itsDescriptor)) {
      throw forbidden("calls `%s.%s`".formatted(of.replace('/', '.'), method));
    }
  }

  @Override
  public void visitInvokeDynamicInsn(
      String method, String itsDescriptor, Handle bootstrap, Object... arguments) {
    constant = NO_CONSTANT;
    type.checkMethodType(itsDescriptor);
    var by = bootstrap.getOwner() + "." + bootstrap.getName();
    if (by.equals(TEXTS)) {
      checkText(itsDescriptor);
    } else if (!by.equals(LAMBDAS)) {
      throw forbidden("calls something dynamically through `%s`".formatted(by.replace('/', '.')));
    }
    for (var argument : arguments) {
      checkConstant(argument);
    }
  }

  /** Two parts that are not constant would double a text, line by line. */
  private void checkText(String itsDescriptor) {
    if (!itsDescriptor.equals("(Ljava/lang/String;)Ljava/lang/String;")) {
      throw forbidden("puts texts together");
    }
  }

  @Override
  public void visitLdcInsn(Object value) {
    checkConstant(value);
    constant = value instanceof Integer number ? number : NO_CONSTANT;
  }

  private void checkConstant(Object value) {
    switch (value) {
      case Type of -> type.checkType(of);
      case Handle handle -> checkCall(handle.getOwner(), handle.getName(), handle.getDesc());
      case ConstantDynamic dynamic ->
          throw forbidden("works out the constant `%s`".formatted(dynamic.getName()));
      default -> {}
    }
  }

  @Override
  public void visitJumpInsn(int opcode, Label to) {
    constant = NO_CONSTANT;
    checkForward(to);
  }

  @Override
  public void visitTableSwitchInsn(int least, int most, Label otherwise, Label... to) {
    visitLookupSwitchInsn(otherwise, new int[0], to);
  }

  @Override
  public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] to) {
    constant = NO_CONSTANT;
    checkForward(otherwise);
    for (var label : to) {
      checkForward(label);
    }
  }

  private void checkForward(Label to) {
    if (passed.contains(to)) {
      throw forbidden("has a loop");
    }
  }

  @Override
  public void visitIincInsn(int variable, int by) {
    constant = NO_CONSTANT;
  }

  @Override
  public void visitLabel(Label label) {
    passed.add(label);
    constant = NO_CONSTANT;
  }

  @Override
  public void visitTryCatchBlock(Label from, Label to, Label handler, @Nullable String caught) {
    throw forbidden("catches exceptions");
  }

  private Forbidden forbidden(String what) {
    return new Forbidden("%s in its method `%s`".formatted(what, name));
  }
}
