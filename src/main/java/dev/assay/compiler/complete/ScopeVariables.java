package dev.assay.compiler.complete;

import com.sun.source.tree.Scope;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The variables that code at a place sees, the nearest first, for snippets to use. */
final class ScopeVariables {
  private final Analysis analysis;
  private final List<Element> variables = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  private ScopeVariables(Analysis analysis) {
    this.analysis = analysis;
  }

  /** Finds those in {@code scope} and the fields of the classes around {@code path}. */
  static ScopeVariables of(Analysis analysis, @Nullable Scope innermost, TreePath path) {
    ScopeVariables found = new ScopeVariables(analysis);
    for (Scope scope = innermost;
        scope != null && scope.getEnclosingClass() != null;
        scope = scope.getEnclosingScope()) {
      for (Element element : scope.getLocalElements()) {
        if (element.getKind().isVariable()) {
          found.add(element);
        }
      }
    }
    analysis
        .typesAround(path)
        .map(TypeElement::getEnclosedElements)
        .map(ElementFilter::fieldsIn)
        .flatMap(Collection::stream)
        .forEach(found::add);
    return found;
  }

  private void add(Element variable) {
    String name = variable.getSimpleName().toString();
    if (!name.contains(Cursor.MARK)
        && !name.equals("this")
        && !name.equals("super")
        && taken.add(name)) {
      variables.add(variable);
    }
  }

  /** Returns a name for a new variable: {@code name}, or one like it that is not taken. */
  String free(String name, Collection<String> alsoTaken) {
    Stream<String> indexes = name.equals("i") ? Stream.of("i", "j", "k") : Stream.of(name);
    Stream<String> numbered = Stream.iterate(2, n -> n + 1).map(n -> name + n);
    return Stream.concat(indexes, numbered)
        .filter(each -> !taken.contains(each) && !alsoTaken.contains(each))
        .findFirst()
        .orElseThrow();
  }

  /** Returns a text for each field of snippets that names in scope can fill. */
  Map<String, String> fillings() {
    Map<String, String> texts = new HashMap<>();
    texts.put("size", first(variable -> size(variable) != null, "n", this::size));
    texts.put("items", first(variable -> item(variable) != null, "items", this::itemsText));
    texts.put("Item", first(variable -> item(variable) != null, "var", this::itemLabel));
    texts.put("counted", first(this::isCountable, "items", this::itemsText));
    texts.put("Counted", first(this::isCountable, "var", this::itemLabel));
    texts.put("Boxed", first(this::isCountable, "Integer", this::boxedLabel));
    texts.put("array", first(this::isRow, "array", Object::toString));
    texts.put("Element", first(this::isRow, "int", this::itemLabel));
    texts.put("matrix", first(this::isMatrix, "grid", Object::toString));
    texts.put("rows", first(this::isMatrix, "rows", matrix -> matrix + ".length"));
    texts.put("columns", first(this::isMatrix, "columns", matrix -> matrix + "[0].length"));
    texts.put("map", first(variable -> isA(variable, "java.util.Map"), "map", Object::toString));
    return texts;
  }

  private String first(
      Predicate<Element> wanted, String otherwise, Function<Element, @Nullable String> text) {
    return variables.stream().filter(wanted).findFirst().map(text).orElse(otherwise);
  }

  private @Nullable String size(Element variable) {
    String name = variable.toString();
    if (isArray(variable)) {
      return name + ".length";
    }
    if (isA(variable, "java.lang.String")) {
      return name + ".length()";
    }
    return isA(variable, "java.util.List") ? name + ".size()" : null;
  }

  private @Nullable TypeMirror item(Element variable) {
    if (variable.asType() instanceof ArrayType array) {
      return array.getComponentType();
    }
    if (isA(variable, "java.lang.String")) {
      return analysis.types().getPrimitiveType(TypeKind.CHAR);
    }
    return variable.asType() instanceof DeclaredType declared
            && declared.getTypeArguments().size() == 1
            && isA(variable, "java.lang.Iterable")
        ? declared.getTypeArguments().getFirst()
        : null;
  }

  /** Tells whether equal items of the variable are equal keys of a map, unlike arrays. */
  private boolean isCountable(Element variable) {
    TypeMirror item = item(variable);
    return item != null && !(item instanceof ArrayType);
  }

  private String itemsText(Element variable) {
    return variable + (isA(variable, "java.lang.String") ? ".toCharArray()" : "");
  }

  private @Nullable String itemLabel(Element variable) {
    TypeMirror item = item(variable);
    return item == null ? null : SignatureLabels.of(item);
  }

  private @Nullable String boxedLabel(Element variable) {
    TypeMirror item = item(variable);
    return item instanceof PrimitiveType primitive
        ? analysis.types().boxedClass(primitive).getSimpleName().toString()
        : itemLabel(variable);
  }

  private boolean isArray(Element variable) {
    return variable.asType() instanceof ArrayType;
  }

  private boolean isRow(Element variable) {
    return isArray(variable) && !isMatrix(variable);
  }

  private boolean isMatrix(Element variable) {
    return variable.asType() instanceof ArrayType array
        && array.getComponentType() instanceof ArrayType;
  }

  private boolean isA(Element variable, String type) {
    TypeElement wanted = analysis.elements().getTypeElement(type);
    return variable.asType() instanceof DeclaredType declared
        && analysis
            .types()
            .isSubtype(
                analysis.types().erasure(declared), analysis.types().erasure(wanted.asType()));
  }
}
