package dev.assay.problem.signature;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Maps types to the classes of their values, and tells whether a value has a type. */
final class Conformance {

  private final boolean withNulls;

  private Conformance(boolean withNulls) {
    this.withNulls = withNulls;
  }

  /** Tells whether {@code value} has the type; null has every type but a primitive one. */
  static boolean conforms(JavaType type, @Nullable Object value) {
    return new Conformance(true).holds(type, value);
  }

  /** Like {@link #conforms}, but null is allowed only for boxed types. */
  static boolean isWhole(JavaType type, @Nullable Object value) {
    return new Conformance(false).holds(type, value);
  }

  private boolean isNull(JavaType type) {
    if (type instanceof JavaType.Nested nested && nested.single() == null) {
      return true;
    }
    return type instanceof JavaType.Scalar scalar
        ? !scalar.isPrimitive() && (withNulls || box(scalar) != String.class)
        : withNulls;
  }

  private boolean holds(JavaType type, @Nullable Object value) {
    if (value == null) {
      return isNull(type);
    }
    return switch (type) {
      case JavaType.Scalar scalar -> !scalar.isVoid() && box(scalar).isInstance(value);
      case JavaType.Array array -> array(array, value);
      case JavaType.ListOf list ->
          value instanceof List<?> elements && all(list.element(), elements);
      case JavaType.IteratorOf iterator ->
          value instanceof List<?> elements && all(iterator.element(), elements);
      case JavaType.Nested nested -> nested(nested, value);
      case JavaType.Instance instance ->
          value instanceof String name && instance.names().contains(name);
      case JavaType.SetOf set -> value instanceof Set<?> elements && all(set.element(), elements);
      case JavaType.MapOf map ->
          value instanceof Map<?, ?> entries
              && all(map.key(), entries.keySet())
              && all(map.value(), entries.values());
      case JavaType.Named named -> holds(named.notation(), value);
      case JavaType.Tuple tuple -> tuple(tuple, value);
    };
  }

  /** Returns the class of a variable of this type. */
  static Class<?> variableClass(JavaType type) {
    return switch (type) {
      case JavaType.Scalar scalar -> scalarClass(scalar);
      case JavaType.Array array -> variableClass(array.element()).arrayType();
      case JavaType.ListOf list -> List.class;
      case JavaType.IteratorOf iterator -> List.class;
      case JavaType.Nested nested -> Object.class;
      case JavaType.Instance instance -> String.class;
      case JavaType.SetOf set -> Set.class;
      case JavaType.MapOf map -> Map.class;
      case JavaType.Named named -> variableClass(named.notation());
      case JavaType.Tuple tuple -> Object[].class;
    };
  }

  private static Class<?> scalarClass(JavaType.Scalar scalar) {
    return switch (scalar.name()) {
      case "boolean" -> boolean.class;
      case "byte" -> byte.class;
      case "short" -> short.class;
      case "char" -> char.class;
      case "int" -> int.class;
      case "long" -> long.class;
      case "float" -> float.class;
      case "double" -> double.class;
      default -> box(scalar);
    };
  }

  private static Class<?> box(JavaType.Scalar scalar) {
    return switch (scalar.name()) {
      case "boolean", "Boolean" -> Boolean.class;
      case "byte", "Byte" -> Byte.class;
      case "short", "Short" -> Short.class;
      case "char", "Character" -> Character.class;
      case "int", "Integer" -> Integer.class;
      case "long", "Long" -> Long.class;
      case "float", "Float" -> Float.class;
      case "double", "Double" -> Double.class;
      case "String" -> String.class;
      default -> Void.class;
    };
  }

  private boolean array(JavaType.Array type, Object value) {
    if (!variableClass(type).isInstance(value)) {
      return false;
    }
    if (value instanceof Object[] elements) {
      for (Object element : elements) {
        if (!holds(type.element(), element)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean nested(JavaType.Nested type, Object value) {
    if (value instanceof List<?> elements) {
      return all(type, elements);
    }
    if (type.single() != null) {
      return holds(type.single(), value);
    }
    return value instanceof Object[] elements
        ? all(type, Arrays.asList(elements))
        : value instanceof Number
            || value instanceof String
            || value instanceof Boolean
            || value instanceof Character
            || value.getClass().isArray();
  }

  private boolean tuple(JavaType.Tuple type, Object value) {
    if (!(value instanceof Object[] elements) || elements.length != type.elements().size()) {
      return false;
    }
    for (int i = 0; i < elements.length; i++) {
      if (!holds(type.elements().get(i), elements[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean all(JavaType type, Collection<?> elements) {
    for (Object element : elements) {
      if (!holds(type, element)) {
        return false;
      }
    }
    return true;
  }
}
