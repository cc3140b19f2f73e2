package dev.assay.problem.signature;

import dev.assay.problem.signature.InvalidValueException.Fault;
import java.lang.reflect.Array;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the values of YAML and JSON into the plain Java values of a type. */
final class Coercion {

  /** The value of a {@code -0}: no whole number of Java would keep its sign for a double. */
  private static final Double NEGATIVE_ZERO = -0.0;

  /** Allows null only for boxes. */
  static final Coercion WITHOUT_NULLS = new Coercion(false);

  /** Allows null inside a value wherever Java allows it. */
  static final Coercion WITH_NULLS = new Coercion(true);

  private final boolean withNulls;

  private Coercion(boolean withNulls) {
    this.withNulls = withNulls;
  }

  Object coerce(JavaType type, @Nullable Object value) throws InvalidValueException {
    if (value == null || value == JavaType.LEFT_OUT) {
      throw InvalidValueException.of(Fault.NULL, null, type);
    }
    return switch (type) {
      case JavaType.Scalar scalar -> scalar(scalar, value);
      case JavaType.Array array -> array(array, value);
      case JavaType.ListOf list -> list(list, list.element(), value);
      case JavaType.IteratorOf iterator -> list(iterator, iterator.element(), value);
      case JavaType.SetOf set ->
          Collections.unmodifiableSet(new LinkedHashSet<>(list(set, set.element(), value)));
      case JavaType.MapOf map -> map(map, value);
      case JavaType.Named named -> named(named, value);
      case JavaType.Nested nested -> nested(nested, value);
      case JavaType.Instance instance -> instance(instance, value);
      case JavaType.Tuple tuple -> tuple(tuple, value);
    };
  }

  private Object array(JavaType.Array type, Object value) throws InvalidValueException {
    if (value instanceof String text && type.element().equals(new JavaType.Scalar("char"))) {
      return text.toCharArray();
    }
    List<?> elements = elements(type, value);
    Object array = Array.newInstance(Conformance.variableClass(type.element()), elements.size());
    int index = 0;
    for (Object element : elements) {
      Array.set(array, index, element(type.element(), index, element));
      index++;
    }
    return array;
  }

  private Map<?, ?> map(JavaType.MapOf type, Object value) throws InvalidValueException {
    if (!(value instanceof Map<?, ?> entries)) {
      throw InvalidValueException.of(Fault.WRONG_TYPE, value, type);
    }
    Map<Object, @Nullable Object> map = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      int index = map.size();
      map.put(coerce(type.key(), entry.getKey()), element(type.value(), index, entry.getValue()));
    }
    return Collections.unmodifiableMap(map);
  }

  private List<?> list(JavaType type, JavaType elementType, Object value)
      throws InvalidValueException {
    List<?> elements = elements(type, value);
    List<@Nullable Object> list = new ArrayList<>(elements.size());
    for (Object element : elements) {
      list.add(element(elementType, list.size(), element));
    }
    return Collections.unmodifiableList(list);
  }

  /** Turns tuples of tuples into {@code Object[][]}, as Java code would write them. */
  private Object[] tuple(JavaType.Tuple type, Object value) throws InvalidValueException {
    List<?> elements = elements(type, value);
    List<JavaType> types = type.elements();
    if (elements.size() != types.size()) {
      throw InvalidValueException.of(Fault.WRONG_COUNT, value, type);
    }
    boolean nested = types.stream().allMatch(JavaType.Tuple.class::isInstance);
    Object[] array = nested ? new Object[types.size()][] : new Object[types.size()];
    for (int i = 0; i < array.length; i++) {
      Array.set(array, i, element(types.get(i), i, elements.get(i)));
    }
    return array;
  }

  private Object named(JavaType.Named type, Object value) throws InvalidValueException {
    if (!type.name().equals("TreeNode")) {
      return coerce(type.notation(), value);
    }
    return TreeShape.checked(type, (Integer[]) coerce(type.notation(), value));
  }

  private static List<?> elements(JavaType type, Object value) throws InvalidValueException {
    if (value instanceof List<?> elements) {
      return elements;
    }
    throw InvalidValueException.of(Fault.WRONG_TYPE, value, type);
  }

  private @Nullable Object element(JavaType type, int index, @Nullable Object value)
      throws InvalidValueException {
    try {
      return nullable(type, value);
    } catch (InvalidValueException e) {
      throw e.at(index);
    }
  }

  /** Returns null for null where it is allowed. */
  @Nullable Object nullable(JavaType type, @Nullable Object value) throws InvalidValueException {
    boolean box =
        type instanceof JavaType.Scalar scalar && (scalar.isBox() || scalar.isVoid())
            || type instanceof JavaType.Nested nested && nested.single() == null;
    if (box && (value == null || value == JavaType.LEFT_OUT)) {
      return null;
    }
    boolean primitive = type instanceof JavaType.Scalar scalar && scalar.isPrimitive();
    if (value == null && type.isNode()) {
      return coerce(type, List.of());
    }
    boolean single = type instanceof JavaType.Nested nested && nested.single() != null;
    if (value == null && withNulls && !primitive && !single) {
      return null;
    }
    return coerce(type, value);
  }

  private Object nested(JavaType.Nested type, Object value) throws InvalidValueException {
    if (value instanceof List<?>) {
      return list(type, type, value);
    }
    if (type.single() != null) {
      return scalar(type.single(), value);
    }
    return switch (value) {
      case Integer number -> number;
      case Long number -> {
        boolean fits = number.intValue() == number;
        yield fits ? (Number) number.intValue() : number;
      }
      case BigInteger number ->
          throw InvalidValueException.of(Fault.OUT_OF_RANGE, number, new JavaType.Scalar("long"));
      case Number number -> real(new JavaType.Scalar("double"), number).doubleValue();
      case Boolean bool -> bool;
      case String text -> text;
      default -> throw InvalidValueException.of(Fault.WRONG_TYPE, value, type);
    };
  }

  private static Object instance(JavaType.Instance type, Object value)
      throws InvalidValueException {
    if (value instanceof String name && type.names().contains(name)) {
      return name;
    }
    throw InvalidValueException.noObject(value, type);
  }

  private static Object scalar(JavaType.Scalar type, Object value) throws InvalidValueException {
    return switch (type.name()) {
      case "boolean", "Boolean" -> as(Boolean.class, type, value);
      case "byte", "Byte" -> (byte) whole(type, value, Byte.MIN_VALUE, Byte.MAX_VALUE);
      case "short", "Short" -> (short) whole(type, value, Short.MIN_VALUE, Short.MAX_VALUE);
      case "int", "Integer" -> (int) whole(type, value, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case "long", "Long" -> whole(type, value, Long.MIN_VALUE, Long.MAX_VALUE);
      case "float", "Float" -> real(type, value).floatValue();
      case "double", "Double" -> real(type, value).doubleValue();
      case "char", "Character" -> character(type, value);
      case "void" -> throw InvalidValueException.of(Fault.WRONG_TYPE, value, type);
      default -> as(String.class, type, value);
    };
  }

  private static <T> T as(Class<T> wanted, JavaType type, Object value)
      throws InvalidValueException {
    if (!wanted.isInstance(value)) {
      throw InvalidValueException.of(Fault.WRONG_TYPE, value, type);
    }
    return wanted.cast(value);
  }

  private static long whole(JavaType type, Object value, long min, long max)
      throws InvalidValueException {
    if (NEGATIVE_ZERO.equals(value)) {
      return 0;
    }
    if (value instanceof BigInteger) {
      throw InvalidValueException.of(Fault.OUT_OF_RANGE, value, type);
    }
    if (!(value instanceof Integer || value instanceof Long)) {
      throw InvalidValueException.of(Fault.WRONG_TYPE, value, type);
    }
    long number = ((Number) value).longValue();
    if (number < min || number > max) {
      throw InvalidValueException.of(Fault.OUT_OF_RANGE, value, type);
    }
    return number;
  }

  private static Number real(JavaType.Scalar type, Object value) throws InvalidValueException {
    Number number = as(Number.class, type, value);
    boolean narrow = type.name().equalsIgnoreCase("float");
    double seen = narrow ? number.floatValue() : number.doubleValue();
    if (!Double.isFinite(seen)) {
      throw InvalidValueException.of(Fault.OUT_OF_RANGE, value, type);
    }
    return number;
  }

  private static Character character(JavaType type, Object value) throws InvalidValueException {
    if (value instanceof Character character) {
      return character;
    }
    String text = as(String.class, type, value);
    if (text.length() != 1) {
      throw InvalidValueException.of(Fault.NOT_ONE_CHARACTER, value, type);
    }
    return text.charAt(0);
  }
}
