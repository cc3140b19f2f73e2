package dev.assay.compiler;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.reflect.AccessFlag;
import java.util.Collection;
import java.util.Set;

/** Finds static state that one call of a submission could leave to the next. */
final class StaticState {
  private static final Set<ClassDesc> IMMUTABLE =
      Set.of(
          ConstantDescs.CD_String,
          ConstantDescs.CD_Boolean,
          ConstantDescs.CD_Byte,
          ConstantDescs.CD_Character,
          ConstantDescs.CD_Double,
          ConstantDescs.CD_Float,
          ConstantDescs.CD_Integer,
          ConstantDescs.CD_Long,
          ConstantDescs.CD_Short);

  private StaticState() {}

  /** Returns whether one of {@code classFiles} has a static field that isn't surely constant. */
  static boolean isIn(Collection<byte[]> classFiles) {
    return classFiles.stream()
        .map(ClassFile.of()::parse)
        .flatMap(model -> model.fields().stream().filter(field -> mayChange(model, field)))
        .findAny()
        .isPresent();
  }

  private static boolean mayChange(ClassModel owner, FieldModel field) {
    return has(field, AccessFlag.STATIC)
        && !has(field, AccessFlag.SYNTHETIC)
        && !(has(field, AccessFlag.FINAL) && isImmutable(owner, field));
  }

  private static boolean isImmutable(ClassModel owner, FieldModel field) {
    ClassDesc type = field.fieldTypeSymbol();
    return type.isPrimitive()
        || IMMUTABLE.contains(type)
        || has(field, AccessFlag.ENUM) && hasImmutableConstants(owner);
  }

  /** An enum's constants live as long as its class, so their fields must not change either. */
  private static boolean hasImmutableConstants(ClassModel owner) {
    return has(owner, AccessFlag.FINAL)
        && owner.fields().stream()
            .filter(field -> !has(field, AccessFlag.STATIC))
            .allMatch(field -> has(field, AccessFlag.FINAL) && isImmutable(owner, field));
  }

  private static boolean has(FieldModel field, AccessFlag flag) {
    return field.flags().has(flag);
  }

  private static boolean has(ClassModel model, AccessFlag flag) {
    return model.flags().has(flag);
  }
}
