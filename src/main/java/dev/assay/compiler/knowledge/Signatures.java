package dev.assay.compiler.knowledge;

import static java.util.Objects.requireNonNull;

import dev.assay.compiler.complete.SignatureLabels;
import dev.assay.compiler.knowledge.CallHints.Part;
import dev.assay.compiler.knowledge.CallHints.Signature;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Writes declarations as Java does, but without packages and modifiers. */
final class Signatures {
  private Signatures() {}

  /**
   * Returns a method with the place of each parameter.
   *
   * @param names of the parameters; empty if they are not known
   */
  static Signature of(
      ExecutableElement method, ExecutableType type, List<String> names, String documentation) {
    boolean constructor = method.getKind() == ElementKind.CONSTRUCTOR;
    Element named = constructor ? requireNonNull(method.getEnclosingElement()) : method;
    StringBuilder label = new StringBuilder();
    if (!constructor) {
      label.append(SignatureLabels.of(type.getReturnType())).append(' ');
    }
    label.append(named.getSimpleName()).append('(');
    List<Part> parts = new ArrayList<>();
    List<? extends TypeMirror> parameters = type.getParameterTypes();
    for (int i = 0; i < parameters.size(); i++) {
      label.append(i == 0 ? "" : ", ");
      int from = label.length();
      String written = SignatureLabels.of(parameters.get(i));
      boolean variable = method.isVarArgs() && i == parameters.size() - 1;
      label.append(variable ? written.substring(0, written.length() - 2) + "..." : written);
      label.append(i < names.size() ? " " + names.get(i) : "");
      parts.add(new Part(from, label.length()));
    }
    label.append(')');
    return new Signature(label.toString(), parts, method.isVarArgs(), documentation);
  }

  /** Returns a variable of {@code type}, with the value of a constant. */
  static String of(VariableElement variable, TypeMirror type) {
    String declared = SignatureLabels.of(type) + " " + variable.getSimpleName();
    Object value = variable.getConstantValue();
    return value == null
        ? declared
        : declared + " = " + (value instanceof String text ? '"' + text + '"' : value);
  }

  /** Returns the head of a type's declaration. */
  static String of(TypeElement type) {
    String kind =
        switch (type.getKind()) {
          case ANNOTATION_TYPE -> "@interface ";
          case ENUM -> "enum ";
          case INTERFACE -> "interface ";
          case RECORD -> "record ";
          default -> "class ";
        };
    return kind + SignatureLabels.of(type.asType());
  }
}
