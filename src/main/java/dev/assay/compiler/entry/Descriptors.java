package dev.assay.compiler.entry;

import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Writes method descriptors as the class file has them. */
final class Descriptors {
  private Descriptors() {}

  /** Returns the descriptor of {@code method}, such as {@code ([II)V}. */
  static String of(ExecutableElement method, Elements elements, Types types) {
    return method.getParameters().stream()
            .map(parameter -> of(parameter.asType(), elements, types))
            .collect(Collectors.joining("", "(", ")"))
        + of(method.getReturnType(), elements, types);
  }

  private static String of(TypeMirror type, Elements elements, Types types) {
    return switch (type.getKind()) {
      case BOOLEAN -> "Z";
      case BYTE -> "B";
      case CHAR -> "C";
      case DOUBLE -> "D";
      case FLOAT -> "F";
      case INT -> "I";
      case LONG -> "J";
      case SHORT -> "S";
      case VOID -> "V";
      case ARRAY -> "[" + of(((ArrayType) type).getComponentType(), elements, types);
      default -> {
        DeclaredType erased = (DeclaredType) types.erasure(type);
        String name = elements.getBinaryName((TypeElement) erased.asElement()).toString();
        yield "L" + name.replace('.', '/') + ";";
      }
    };
  }
}
