package dev.assay.compiler.lint;

import com.sun.source.tree.Tree;
import dev.assay.compiler.source.AnalysedSource;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Names the JDK's types that rules ask about. */
final class JdkType {
  private static final Set<TypeKind> INTEGRAL =
      Set.of(TypeKind.INT, TypeKind.LONG, TypeKind.SHORT, TypeKind.BYTE, TypeKind.CHAR);

  private JdkType() {}

  /** Returns the full name of the class of an expression; empty if it has none. */
  static String name(Tree tree, AnalysedSource source) {
    return name(source.type(tree));
  }

  /** Returns the full name of a class; empty for other types. */
  static String name(@Nullable TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? element.getQualifiedName().toString()
        : "";
  }

  static boolean isIntegral(TypeKind kind) {
    return INTEGRAL.contains(kind);
  }

  /** Tells whether {@code type} is the class {@code name}, or inherits from it. */
  static boolean is(@Nullable TypeMirror type, String name, AnalysedSource source) {
    TypeElement element = source.elements().getTypeElement(name);
    return element != null
        && type instanceof DeclaredType
        && source
            .types()
            .isSubtype(source.types().erasure(type), source.types().erasure(element.asType()));
  }
}
