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

  CaseReader(InputStream in) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** Reads a value for each parameter. */
  Object[] readArguments(Method method) throws Exception {
    Type[] types = method.getGenericParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] = read(types[i]);
    }
    return arguments;
  }

  /** Reads one value. */
  Object read(Type type) throws Exception {
    Type element = CaseTypes.element(type);
    if (element != null) {
      return type instanceof ParameterizedType
          ? readElements(element)
          : array(CaseTypes.raw(element), readElements(element));
    }
    Class<?> wanted = CaseTypes.raw(type);
    if (CaseTypes.isPlain(wanted)) {
      return plain(wanted, line());
    }
    Method parse = CaseTypes.notation(wanted, "parse");
    return parse.invoke(null, read(parse.getGenericParameterTypes()[0]));
  }

  String line() throws IOException {
    String line = in.readLine();
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

  private List<Object> readElements(Type element) throws Exception {
    int count = Integer.parseInt(line().strip());
    List<Object> elements = new ArrayList<>();
    if (count > 0 && CaseTypes.isWord(element)) {
      StringTokenizer tokens = new StringTokenizer(line());
      for (int i = 0; i < count; i++) {
        elements.add(plain(CaseTypes.raw(element), tokens.nextToken()));
      }
    } else {
      for (int i = 0; i < count; i++) {
        elements.add(read(element));
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
