package dev.assay.judge.engine;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import dev.assay.problem.signature.JavaType;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Checks that a notation has the two methods by which the worker makes objects and writes them. */
final class NotationHeaders {

  private final Map<String, byte[]> classes;

  /**
   * @param classes binary name to class file
   */
  NotationHeaders(Map<String, byte[]> classes) {
    this.classes = classes;
  }

  /** Returns the fault in the notation of {@code type}; empty if there is none. */
  Optional<Localized<String>> fault(JavaType.Named type) {
    byte[] bytes = classes.get(type.name() + "Notation");
    String value = type.notation().toString();
    boolean isRight =
        bytes != null
            && has(bytes, "parse", header -> fits(header.parameterType(0).displayName(), type))
            && has(bytes, "format", header -> fits(header.returnType().displayName(), type));
    return isRight
        ? Optional.empty()
        : Optional.of(Wording.of("package.notation", type.name(), value));
  }

  private static boolean has(byte[] bytes, String name, Predicate<MethodTypeDesc> fits) {
    ClassModel notation = ClassFile.of().parse(bytes);
    return notation.methods().stream()
        .filter(method -> method.methodName().equalsString(name))
        .filter(method -> method.flags().has(AccessFlag.STATIC))
        .map(MethodModel::methodTypeSymbol)
        .anyMatch(header -> header.parameterCount() == 1 && fits.test(header));
  }

  /** Reflection takes a box for a primitive, and nothing is lost where Object is written. */
  private static boolean fits(String found, JavaType.Named type) {
    String wanted = type.notation().toString().replaceFirst("<.*>", "");
    return type.notation() instanceof JavaType.Scalar
        || found.equals(wanted)
        || found.equals("Object");
  }
}
