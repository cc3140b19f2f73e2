package dev.assay.exchange.harness;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Iterator;
import java.util.List;

/**
 * Tells types apart by how their values are written.
 *
 * <p>Exported packages contain a copy of this file, so it needs nothing but Java 17.
 */
final class CaseTypes {

  private CaseTypes() {}

  static boolean isText(Class<?> type) {
    return type == String.class || type == char.class || type == Character.class;
  }

  static boolean isPlain(Class<?> type) {
    return type.isPrimitive() || type.getName().startsWith("java.");
  }

  /** Tells whether values of this type are single words, so that several stand on one line. */
  static boolean isWord(Type type) {
    return element(type) == null && isPlain(raw(type)) && !isText(raw(type));
  }

  /** Returns the type of the elements of an array, a List or an Iterator; null for other types. */
  static Type element(Type type) {
    if (type instanceof GenericArrayType array) {
      return array.getGenericComponentType();
    }
    if (type instanceof ParameterizedType list
        && (list.getRawType() == List.class || isIterator(type))) {
      return list.getActualTypeArguments()[0];
    }
    return type instanceof Class<?> array ? array.getComponentType() : null;
  }

  static boolean isIterator(Type type) {
    return type instanceof ParameterizedType generic && generic.getRawType() == Iterator.class;
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
