package dev.assay.compiler.knowledge;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Names a member alike in javac's symbols and in a source that is only parsed. */
final class DocKeys {
  private DocKeys() {}

  /** Returns the key of a member in its own type, such as {@code put(Object,V)}. */
  static String of(Element member) {
    String name = member.getSimpleName().toString();
    return member instanceof ExecutableElement method
        ? method.getParameters().stream()
            .map(parameter -> name(parameter.asType()))
            .collect(Collectors.joining(",", name + "(", ")"))
        : name;
  }

  static String of(MethodTree method) {
    return method.getParameters().stream()
        .map(VariableTree::getType)
        .map(DocKeys::name)
        .collect(Collectors.joining(",", method.getName() + "(", ")"));
  }

  private static String name(TypeMirror type) {
    return switch (type) {
      case ArrayType array -> name(array.getComponentType()) + "[]";
      case DeclaredType declared -> declared.asElement().getSimpleName().toString();
      default -> type.toString();
    };
  }

  private static String name(Tree type) {
    return switch (type) {
      case ArrayTypeTree array -> name(array.getType()) + "[]";
      case ParameterizedTypeTree generic -> name(generic.getType());
      case AnnotatedTypeTree annotated -> name(annotated.getUnderlyingType());
      case MemberSelectTree select -> select.getIdentifier().toString();
      default -> type.toString();
    };
  }
}
