package dev.assay.compiler.javac;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.DebugElementsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.HashSet;
import java.util.Set;

/**
 * Writes a call of {@link CompileBudget#tick} into a class: at the start of each method that calls
 * another and before each jump backwards. Code can run for long in no other way. Static
 * initialisers are left alone: they run once, and a class whose initialiser fails is dead.
 */
final class TickTransform implements CodeTransform {
  private static final ClassDesc BUDGET = ClassDesc.of(CompileBudget.class.getName());
  private static final MethodTypeDesc TICK = MethodTypeDesc.of(ConstantDescs.CD_void);

  private final Set<Label> behind = new HashSet<>();

  private TickTransform() {}

  /**
   * Returns {@code classFile} with ticks.
   *
   * @param loader knows the classes that it mentions, if Java itself does not
   */
  static byte[] apply(byte[] classFile, ClassLoader loader) {
    var classes =
        ClassHierarchyResolver.defaultResolver()
            .orElse(ClassHierarchyResolver.ofResourceParsing(loader));
    ClassFile format =
        ClassFile.of(DebugElementsOption.DROP_DEBUG, ClassHierarchyResolverOption.of(classes));
    return format.transformClass(
        format.parse(classFile),
        ClassTransform.transformingMethodBodies(
            TickTransform::mayRunLong, CodeTransform.ofStateful(TickTransform::new)));
  }

  private static boolean mayRunLong(MethodModel method) {
    return !method.methodName().equalsString(ConstantDescs.CLASS_INIT_NAME)
        && method.code().isPresent()
        && method.code().get().elementStream().anyMatch(TickTransform::isJumpOrCall);
  }

  private static boolean isJumpOrCall(CodeElement element) {
    return element instanceof BranchInstruction
        || element instanceof InvokeInstruction
        || element instanceof InvokeDynamicInstruction;
  }

  @Override
  public void atStart(CodeBuilder code) {
    code.invokestatic(BUDGET, "tick", TICK);
  }

  @Override
  public void accept(CodeBuilder code, CodeElement element) {
    if (element instanceof LabelTarget target) {
      behind.add(target.label());
    } else if (element instanceof BranchInstruction jump && behind.contains(jump.target())) {
      code.invokestatic(BUDGET, "tick", TICK);
    }
    code.with(element);
  }
}
