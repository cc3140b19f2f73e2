package dev.assay.exchange.harness;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Reads values of known types from lines in the form of {@link CaseText}.
 *
 * <p>Exported packages contain a copy of this file, so it needs nothing but Java 17.
 */
final class CaseReader {

  private final BufferedReader in;
  private String next;

  CaseReader(InputStream in) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** Reads a value for each parameter. */
  Object[] readArguments(Method method) throws Exception {
    return read(method, true);
  }

  /** Reads a value for each parameter as cases have it: no object is made of it. */
  Object[] readValues(Method method) throws Exception {
    return read(method, false);
  }

  private Object[] read(Method method, boolean made) throws Exception {
    Type[] types = method.getGenericParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] = read(types[i], made);
    }
    return arguments;
  }

  /** Reads one value. Where a number of elements is expected, the word null is Java's null. */
  private Object read(Type type, boolean made) throws Exception {
    Type element = CaseTypes.element(type);
    Class<?> wanted = CaseTypes.raw(type);
    if (element == null && CaseTypes.isPlain(wanted)) {
      return plain(wanted, line());
    }
    if (element == null) {
      Method parse = CaseTypes.notation(wanted, "parse");
      Object value = read(parse.getGenericParameterTypes()[0], false);
      return made && value != null ? parse.invoke(null, value) : value;
    }
    next = line();
    if (next.strip().equals("null")) {
      next = null;
      return null;
    }
    List<Object> elements = readElements(element, made);
    if (CaseTypes.isIterator(type)) {
      return made ? elements.iterator() : elements;
    }
    return type instanceof ParameterizedType ? elements : array(raw(element, made), elements);
  }

  /** Returns the class of the elements of an array. */
  private static Class<?> raw(Type type, boolean made) throws Exception {
    Type element = CaseTypes.element(type);
    if (made || element == null && CaseTypes.isPlain(CaseTypes.raw(type))) {
      return CaseTypes.raw(type);
    }
    if (element == null) {
      Method parse = CaseTypes.notation(CaseTypes.raw(type), "parse");
      return CaseTypes.raw(parse.getGenericParameterTypes()[0]);
    }
    return type instanceof ParameterizedType ? List.class : raw(element, false).arrayType();
  }

  String line() throws IOException {
    String line = next != null ? next : in.readLine();
    next = null;
    if (line == null) {
      throw new EOFException("The input ends too early.");
    }
    return line;
  }

  /** Fails if there is more input. */
  void end() throws IOException {
    if (in.readLine() != null) {
      throw new IOException("There is more in the input than the case.");
    }
  }

  private List<Object> readElements(Type element, boolean made) throws Exception {
    int count = Integer.parseInt(line().strip());
    List<Object> elements = new ArrayList<>();
    if (!CaseTypes.isWord(element)) {
      while (elements.size() < count) {
        elements.add(read(element, made));
      }
      return elements;
    }
    while (elements.size() < count) {
      StringTokenizer tokens = new StringTokenizer(line());
      while (tokens.hasMoreTokens() && elements.size() < count) {
        elements.add(plain(CaseTypes.raw(element), tokens.nextToken()));
      }
    }
    return elements;
  }

  private static Object array(Class<?> element, List<Object> elements) {
    Object array = Array.newInstance(element, elements.size());
    for (int i = 0; i < elements.size(); i++) {
      Array.set(array, i, elements.get(i));
    }
    return array;
  }

  private static Object plain(Class<?> type, String text) {
    if (CaseTypes.isText(type)) {
      return type == String.class ? text : (Object) text.charAt(0);
    }
    String word = text.strip();
    if (word.equals("null") && !type.isPrimitive()) {
      return null;
    }
    switch (type.getSimpleName()) {
      case "boolean":
      case "Boolean":
        return Boolean.valueOf(word);
      case "byte":
      case "Byte":
        return Byte.valueOf(word);
      case "short":
      case "Short":
        return Short.valueOf(word);
      case "int":
      case "Integer":
        return Integer.valueOf(word);
      case "long":
      case "Long":
        return Long.valueOf(word);
      case "float":
      case "Float":
        return Float.valueOf(word);
      default:
        return Double.valueOf(word);
    }
  }
}
