package dev.assay.compiler.entry;

import dev.assay.compiler.source.TypeNames;
import dev.assay.language.Localized;
import dev.assay.language.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Tells whether a method fits the wanted one: a reflective call with arguments of exactly the
 * wanted types works, and its answer can be read as the wanted type.
 */
final class MethodMatch {
  private final Types types;
  private final WantedMethod wanted;
  private final TypeMirror returnType;
  private final List<TypeMirror> parameters;

  MethodMatch(Types types, WantedTypes reader, WantedMethod wanted) {
    this.types = types;
    this.wanted = wanted;
    returnType = reader.read(wanted.returnType());
    parameters = wanted.parameterTypes().stream().map(reader::read).toList();
  }

  /** Tells whether the method's types are exactly the wanted ones. */
  boolean isExact(Candidate candidate) {
    ExecutableType seen = seen(candidate);
    List<? extends TypeMirror> found = seen.getParameterTypes();
    return types.isSameType(erased(seen.getReturnType()), erased(returnType))
        && found.size() == parameters.size()
        && IntStream.range(0, found.size())
            .allMatch(i -> types.isSameType(erased(found.get(i)), erased(parameters.get(i))));
  }

  /** Returns the types of the method as its class has them: those of a generic parent are known. */
  private ExecutableType seen(Candidate candidate) {
    return (ExecutableType)
        types.asMemberOf((DeclaredType) candidate.type().asType(), candidate.method());
  }

  /** Returns why {@code candidate} does not fit, as the end of a sentence; empty if it does. */
  Optional<Localized<String>> obstacle(Candidate candidate) {
    ExecutableElement method = candidate.method();
    ExecutableType seen = seen(candidate);
    List<? extends VariableElement> found = method.getParameters();
    if (found.size() != parameters.size()) {
      return Optional.of(Wording.of("obstacle.parameters", found.size(), parameters.size()));
    }
    for (int i = 0; i < found.size(); i++) {
      TypeMirror type = seen.getParameterTypes().get(i);
      if (!accepts(type, parameters.get(i))) {
        return Optional.of(
            Wording.of(
                "obstacle.parameter-type",
                i + 1,
                found.get(i).getSimpleName(),
                nameBeside(wanted.parameterTypes().get(i), type),
                wanted.parameterTypes().get(i)));
      }
    }
    if (returnType.getKind() != TypeKind.VOID && !returns(seen.getReturnType(), returnType)) {
      return Optional.of(
          Wording.of(
              "obstacle.return-type",
              nameBeside(wanted.returnType(), seen.getReturnType()),
              wanted.returnType()));
    }
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      return Optional.of(Wording.of("obstacle.private"));
    }
    if (method.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of(Wording.of("obstacle.abstract"));
    }
    if (wanted.mustBeStatic() && !method.getModifiers().contains(Modifier.STATIC)) {
      return Optional.of(Wording.of("obstacle.not-static"));
    }
    return Optional.empty();
  }

  private static Localized<String> nameBeside(String wanted, TypeMirror found) {
    String name = TypeNames.simple(found);
    return name.equals(wanted) ? Wording.of("obstacle.own-class", name) : Localized.same(name);
  }

  private boolean accepts(TypeMirror found, TypeMirror argument) {
    if (argument.getKind().isPrimitive()) {
      return types.isAssignable(argument, unboxed(found)) && unboxed(found).getKind().isPrimitive();
    }
    if (found.getKind().isPrimitive()) {
      return types.isAssignable(argument, found);
    }
    return types.isSameType(erased(found), erased(argument)) && types.isAssignable(argument, found);
  }

  /** Looks into type arguments, too: the answer is read by its run-time class, not by its type. */
  private boolean returns(TypeMirror found, TypeMirror answer) {
    if (answer.getKind().isPrimitive() || found.getKind().isPrimitive()) {
      return found.getKind() != TypeKind.VOID
          && unboxed(found).getKind().isPrimitive()
          && unboxed(answer).getKind().isPrimitive()
          && types.isAssignable(unboxed(found), unboxed(answer));
    }
    return switch (answer) {
      case ArrayType array ->
          found instanceof ArrayType foundArray
              && (array.getComponentType().getKind().isPrimitive()
                  ? types.isSameType(foundArray, array)
                  : returns(foundArray.getComponentType(), array.getComponentType()));
      case DeclaredType declared -> returnsDeclared(found, declared);
      default -> types.isAssignable(found, answer);
    };
  }

  private boolean returnsDeclared(TypeMirror found, DeclaredType answer) {
    return switch (found) {
      case WildcardType wildcard ->
          wildcard.getExtendsBound() == null || returns(wildcard.getExtendsBound(), answer);
      case TypeVariable variable -> returns(variable.getUpperBound(), answer);
      case DeclaredType declared ->
          types.isSameType(erased(declared), erased(answer))
              ? returnsArguments(declared.getTypeArguments(), answer.getTypeArguments())
              : types.isSubtype(erased(declared), erased(answer))
                  && types.directSupertypes(declared).stream()
                      .anyMatch(parent -> returnsDeclared(parent, answer));
      default -> false;
    };
  }

  /** A raw type has no arguments, and may hold anything. */
  private boolean returnsArguments(
      List<? extends TypeMirror> found, List<? extends TypeMirror> answer) {
    return found.size() != answer.size()
        || IntStream.range(0, found.size()).allMatch(i -> returns(found.get(i), answer.get(i)));
  }

  private TypeMirror erased(TypeMirror type) {
    return type.getKind() == TypeKind.VOID ? type : types.erasure(type);
  }

  private TypeMirror unboxed(TypeMirror type) {
    try {
      return type.getKind().isPrimitive() ? type : types.unboxedType(type);
    } catch (IllegalArgumentException e) {
      return type;
    }
  }
}
