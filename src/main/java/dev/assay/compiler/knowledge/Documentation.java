package dev.assay.compiler.knowledge;

import com.sun.source.util.TreePath;
import dev.assay.compiler.complete.Analysis;
import dev.assay.compiler.javac.FreshContext;
import java.io.IOException;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Finds the documentation of symbols: in the user's own text, or in the sources of the JDK. */
final class Documentation {
  private final FreshContext fresh;
  private final JdkSources sources;
  private final Analysis analysis;

  Documentation(FreshContext fresh, JdkSources sources, Analysis analysis) {
    this.fresh = fresh;
    this.sources = sources;
    this.analysis = analysis;
  }

  /** Returns the first sentence for {@code symbol}, that of an overridden method if need be. */
  String sentence(Element symbol) throws IOException {
    String own = of(symbol).sentence();
    if (!own.isEmpty() || !(symbol instanceof ExecutableElement method)) {
      return own;
    }
    for (ExecutableElement overridden : new Symbols(analysis).overridden(method).toList()) {
      String inherited = of(overridden).sentence();
      if (!inherited.isEmpty()) {
        return inherited;
      }
    }
    return "";
  }

  /** Returns the names of the parameters; those of the JDK are only in its sources. */
  List<String> parameters(ExecutableElement method) throws IOException {
    List<String> names = of(method).parameters();
    return names.size() == method.getParameters().size()
        ? names
        : analysis.isOfJdk(method)
            ? List.of()
            : method.getParameters().stream()
                .map(VariableElement::getSimpleName)
                .map(Object::toString)
                .toList();
  }

  private MemberDoc of(Element symbol) throws IOException {
    if (!analysis.isOfJdk(symbol)) {
      TreePath path = analysis.trees().getPath(symbol);
      return path == null
          ? MemberDoc.NONE
          : new MemberDoc(
              List.of(),
              DocSentence.of(analysis.trees(), analysis.trees().getDocCommentTree(path)));
    }
    return switch (symbol) {
      case TypeElement type -> sources.of(fresh, outermost(type)).of(name(type));
      case ExecutableElement method -> ofMember(method);
      case VariableElement field -> ofMember(field);
      default -> MemberDoc.NONE;
    };
  }

  private MemberDoc ofMember(Element member) throws IOException {
    if (!(member.getEnclosingElement() instanceof TypeElement type)) {
      return MemberDoc.NONE;
    }
    return sources.of(fresh, outermost(type)).of(name(type) + "." + DocKeys.of(member));
  }

  private static String outermost(TypeElement type) {
    Element at = type;
    while (at.getEnclosingElement() != null
        && at.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
      at = at.getEnclosingElement();
    }
    return at.toString();
  }

  private static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }
}
