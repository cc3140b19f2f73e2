package dev.assay.compiler.knowledge;

import com.sun.source.tree.MemberReferenceTree;
import dev.assay.compiler.complete.Analysis;
import java.io.IOException;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Describes the meaning of a name. */
final class HoverText {
  private final Analysis analysis;
  private final Documentation documentation;

  HoverText(Analysis analysis, Documentation documentation) {
    this.analysis = analysis;
    this.documentation = documentation;
  }

  /** Describes {@code use}, whose symbol javac knows. */
  Hover of(NameUse use, Element symbol) throws IOException {
    return new Hover(
        use.from(),
        use.to(),
        signature(use, symbol),
        owner(symbol),
        documentation.sentence(symbol));
  }

  private String signature(NameUse use, Element symbol) throws IOException {
    TypeMirror here = analysis.trees().getTypeMirror(use.path());
    return switch (symbol) {
      case ExecutableElement method -> {
        boolean called = !(use.path().getLeaf() instanceof MemberReferenceTree);
        ExecutableType type =
            called && here instanceof ExecutableType known
                ? known
                : (ExecutableType) method.asType();
        yield Signatures.of(method, type, documentation.parameters(method), "").label();
      }
      case VariableElement variable -> Signatures.of(variable, valueType(variable, here));
      case TypeElement type -> Signatures.of(type);
      case TypeParameterElement parameter -> parameter.getSimpleName().toString();
      default -> "";
    };
  }

  private static TypeMirror valueType(VariableElement variable, @Nullable TypeMirror here) {
    boolean known =
        here != null && here.getKind() != TypeKind.ERROR && !(here instanceof ExecutableType);
    return known && here != null ? here : variable.asType();
  }

  /** Tells whether it is the length of an array, whose type has no name in Java. */
  private boolean isOfArray(Element symbol) {
    Element owner = symbol.getEnclosingElement();
    return owner != null
        && owner.toString().equals("Array")
        && analysis.trees().getTree(owner) == null;
  }

  private String owner(Element symbol) {
    Element owner = symbol.getEnclosingElement();
    if (owner == null) {
      return "";
    }
    return switch (owner) {
      case PackageElement home -> home.getQualifiedName().toString();
      case TypeElement type -> {
        boolean named = symbol.getKind() != ElementKind.TYPE_PARAMETER && !isOfArray(symbol);
        yield named ? type.getQualifiedName().toString() : "";
      }
      default -> "";
    };
  }
}
