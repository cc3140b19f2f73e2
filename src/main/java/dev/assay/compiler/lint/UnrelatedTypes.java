package dev.assay.compiler.lint;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import dev.assay.compiler.source.AnalysedSource;
import dev.assay.compiler.source.TypeNames;
import dev.assay.compiler.source.Warning;
import dev.assay.language.Wording;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Warns where a value is looked for among those of a type that it can't equal. */
final class UnrelatedTypes implements Rule {
  private static final Set<String> OF_KEYS = Set.of("get", "containsKey", "getOrDefault", "remove");
  private static final Set<String> OF_ELEMENTS =
      Set.of("contains", "remove", "indexOf", "lastIndexOf");

  @Override
  public Stream<Warning> check(TreePath path, AnalysedSource source) {
    return Call.of(path.getLeaf(), source)
        .filter(call -> !call.arguments().isEmpty() && takesObject(call))
        .flatMap(call -> sought(call, source).flatMap(type -> warning(call, type, source)))
        .stream();
  }

  private static boolean takesObject(Call call) {
    return JdkType.name(call.method().getParameters().getFirst().asType())
        .equals("java.lang.Object");
  }

  /** Returns the type of the values that the argument is compared with. */
  private static Optional<TypeMirror> sought(Call call, AnalysedSource source) {
    TypeMirror receiver = source.type(call.receiver());
    if (call.is("equals", 1)) {
      return Optional.ofNullable(receiver);
    }
    if (OF_KEYS.contains(call.name()) && JdkType.is(receiver, "java.util.Map", source)) {
      return argument(receiver, "java.util.Map", source);
    }
    return OF_ELEMENTS.contains(call.name()) && JdkType.is(receiver, "java.util.Collection", source)
        ? argument(receiver, "java.util.Collection", source)
        : Optional.empty();
  }

  /** Returns the first type argument of {@code type} as a {@code name}. */
  private static Optional<TypeMirror> argument(
      @Nullable TypeMirror type, String name, AnalysedSource source) {
    if (!(type instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    if (JdkType.name(declared).equals(name)) {
      return declared.getTypeArguments().stream().findFirst().map(TypeMirror.class::cast);
    }
    return source.types().directSupertypes(declared).stream()
        .filter(each -> JdkType.is(each, name, source))
        .findFirst()
        .flatMap(each -> argument(each, name, source));
  }

  private static Optional<Warning> warning(Call call, TypeMirror one, AnalysedSource source) {
    ExpressionTree argument = call.arguments().getFirst();
    TypeMirror type = source.type(argument);
    TypeMirror other =
        type instanceof PrimitiveType primitive
            ? source.types().boxedClass(primitive).asType()
            : type;
    return other != null && areUnrelated(one, other, source.types())
        ? Optional.of(
            new Warning(
                source.span(argument),
                Wording.of(
                    call.is("equals", 1) ? "lint.unequal-types" : "lint.unrelated-types",
                    TypeNames.simple(other),
                    TypeNames.simple(one))))
        : Optional.empty();
  }

  /** Tells whether both are classes, not interfaces, and none inherits from the other. */
  private static boolean areUnrelated(TypeMirror one, TypeMirror other, Types types) {
    return isClass(one)
        && isClass(other)
        && !types.isSubtype(types.erasure(one), types.erasure(other))
        && !types.isSubtype(types.erasure(other), types.erasure(one));
  }

  private static boolean isClass(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getKind() != ElementKind.INTERFACE;
  }
}
