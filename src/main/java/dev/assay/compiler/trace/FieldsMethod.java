package dev.assay.compiler.trace;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.FieldModel;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds to a class the method that tells the fields of an object. */
final class FieldsMethod {

  private static final ClassDesc OBJECTS = ConstantDescs.CD_Object.arrayType();
  private static final MethodTypeDesc TYPE = MethodTypeDesc.of(OBJECTS);
  private static final MethodTypeDesc ENTRIES = MethodTypeDesc.of(ConstantDescs.CD_Set);
  private static final MethodTypeDesc JOIN = MethodTypeDesc.of(OBJECTS, OBJECTS, OBJECTS);

  private final ClassDesc recorder;
  private final String name;

  /**
   * @param name of the method, which no source has
   */
  FieldsMethod(ClassDesc recorder, String name) {
    this.recorder = recorder;
    this.name = name;
  }

  /**
   * Adds the method.
   *
   * @param parent the superclass, if its objects have the method, too
   */
  void addTo(ClassBuilder builder, ClassModel model, @Nullable ClassModel parent) {
    builder.withMethodBody(
        name,
        TYPE,
        ClassFile.ACC_PUBLIC | ClassFile.ACC_SYNTHETIC,
        code -> {
          if (parent != null) {
            code.aload(0).invokespecial(parent.thisClass().asSymbol(), name, TYPE);
          }
          own(code, model);
          if (parent != null) {
            code.invokestatic(recorder, "join", JOIN);
          }
          code.areturn();
        });
  }

  private static void own(CodeBuilder code, ClassModel model) {
    List<FieldModel> fields = ClassFields.own(model);
    ClassDesc owner = model.thisClass().asSymbol();
    int first = ClassFields.isMap(model) ? 1 : 0;
    code.loadConstant(first + fields.size()).anewarray(ConstantDescs.CD_Object);
    if (first > 0) {
      ClassDesc map = model.superclass().orElseThrow().asSymbol();
      code.dup().loadConstant(0).aload(0).invokespecial(map, "entrySet", ENTRIES).aastore();
    }
    for (int i = 0; i < fields.size(); i++) {
      ClassDesc type = fields.get(i).fieldTypeSymbol();
      code.dup()
          .loadConstant(first + i)
          .aload(0)
          .getfield(owner, fields.get(i).fieldName().stringValue(), type);
      box(code, type);
      code.aastore();
    }
  }

  private static void box(CodeBuilder code, ClassDesc type) {
    if (type.isPrimitive()) {
      ClassDesc box = box(TypeKind.from(type));
      code.invokestatic(box, "valueOf", MethodTypeDesc.of(box, type));
    }
  }

  private static ClassDesc box(TypeKind kind) {
    return switch (kind) {
      case BOOLEAN -> ConstantDescs.CD_Boolean;
      case BYTE -> ConstantDescs.CD_Byte;
      case CHAR -> ConstantDescs.CD_Character;
      case SHORT -> ConstantDescs.CD_Short;
      case INT -> ConstantDescs.CD_Integer;
      case LONG -> ConstantDescs.CD_Long;
      case FLOAT -> ConstantDescs.CD_Float;
      case DOUBLE -> ConstantDescs.CD_Double;
      case REFERENCE, VOID -> throw new IllegalArgumentException("no primitive type");
    };
  }
}
