package dev.assay.exchange.harness;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;

/**
 * Tells types apart by how their values are written.
 *
 * <p>Goes with exported packages as it stands here, so it needs nothing but Java 17.
 */
final class CaseTypes {

  private CaseTypes() {}

  static boolean isText(Class<?> type) {
    return type == String.class || type == char.class || type == Character.class;
  }

  static boolean isPlain(Class<?> type) {
    return type.isPrimitive() || type.getName().startsWith("java.");
  }

  /** Tells whether values are words, of which several fit on a line. */
  static boolean isWord(Type type) {
    return element(type) == null && isPlain(raw(type)) && !isText(raw(type));
  }

  /** Returns the type of the elements of an array or a List, otherwise null. */
  static Type element(Type type) {
    if (type instanceof GenericArrayType array) {
      return array.getGenericComponentType();
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return list.getActualTypeArguments()[0];
    }
    return type instanceof Class<?> array ? array.getComponentType() : null;
  }

  static Class<?> raw(Type type) {
    if (type instanceof GenericArrayType array) {
      return raw(array.getGenericComponentType()).arrayType();
    }
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }

  static Method notation(Class<?> type, String name) throws Exception {
    for (Method method : Class.forName(type.getName() + "Notation").getDeclaredMethods()) {
      if (method.getName().equals(name)) {
        method.setAccessible(true);
        return method;
      }
    }
    throw new NoSuchMethodException(name);
  }
}
