package dev.assay.worker;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes objects of the submission's own world, such as a {@code ListNode}, of the values that cases
 * have for them, and the other way round.
 *
 * <p>The type {@code Iterator<T>} takes a list; {@code #X} is the class to design, whose objects
 * cases name.
 *
 * <p>For a class X the work is done by the static methods {@code parse} and {@code format} of the
 * class XNotation, which was compiled with the submission: reflection on fields would cost a fresh
 * JVM some 60 ms. It is user code as far as this side is concerned.
 */
final class ObjectMaker {

  private static final String LIST = "List<";
  private static final String PARSE = "parse";
  private static final String ITERATOR = "Iterator<";
  private static final char INSTANCE = '#';

  private final ClassLoader loader;
  private final Map<String, Notation> notations = new HashMap<>();
  private @Nullable NamedObjects named;

  ObjectMaker(ClassLoader loader) {
    this.loader = loader;
  }

  /** The objects of the class to design in one case, by the names that its operations give them. */
  static final class NamedObjects {

    private final Class<?> type;
    private final List<String> names = new ArrayList<>();
    private final List<@Nullable Object> objects = new ArrayList<>();

    NamedObjects(Class<?> type) {
      this.type = type;
    }

    Class<?> type() {
      return type;
    }

    /**
     * Adds an object; the first one is the one that operations without a name call.
     *
     * @param name an empty text if it has none
     */
    void add(String name, @Nullable Object object) {
      names.add(name);
      objects.add(object);
    }

    /** Returns the object of this name; for an empty one the first. */
    @Nullable Object get(String name) {
      int index = name.isEmpty() ? 0 : names.indexOf(name);
      if (index < 0) {
        throw new IllegalStateException("no object " + name);
      }
      return objects.get(index);
    }

    /** Returns the first name of an object, or {@code unnamed}. */
    String nameOf(Object object, String unnamed) {
      for (int i = 0; i < names.size(); i++) {
        if (objects.get(i) == object && !names.get(i).isEmpty()) {
          return names.get(i);
        }
      }
      return unnamed;
    }
  }

  /** Looks up the objects of the class to design in {@code objects} from now on. */
  void name(NamedObjects objects) {
    named = objects;
  }

  private record Notation(Method parse, Method format) {}

  /** Returns the arguments for a call. */
  Object[] make(List<String> types, Object[] plain) throws ReflectiveOperationException {
    if (types.isEmpty()) {
      return plain;
    }
    var made = new Object[plain.length];
    for (int i = 0; i < plain.length; i++) {
      Array.set(made, i, make(types.get(i), plain[i]));
    }
    return made;
  }

  /** Makes nothing of null, which one step of a solution may pass to the next. */
  private @Nullable Object make(String type, @Nullable Object plain)
      throws ReflectiveOperationException {
    if (type.isEmpty() || plain == null) {
      return plain;
    }
    if (type.endsWith("[]")) {
      String element = type.substring(0, type.length() - 2);
      var elements = (Object[]) plain;
      Object array = Array.newInstance(classOf(element), elements.length);
      for (int i = 0; i < elements.length; i++) {
        Array.set(array, i, make(element, elements[i]));
      }
      return array;
    }
    if (type.startsWith(LIST)) {
      return makeList(type.substring(LIST.length(), type.length() - 1), (List<?>) plain);
    }
    if (type.startsWith(ITERATOR)) {
      return makeList(type.substring(ITERATOR.length(), type.length() - 1), (List<?>) plain)
          .iterator();
    }
    if (type.charAt(0) == INSTANCE) {
      return objects().get((String) plain);
    }
    return invoke(notation(type).parse(), plain);
  }

  private List<?> makeList(String element, List<?> plain) throws ReflectiveOperationException {
    List<@Nullable Object> list = new ArrayList<>();
    for (Object each : plain) {
      list.add(make(element, each));
    }
    return list;
  }

  private NamedObjects objects() {
    return Objects.requireNonNull(named);
  }

  /** Returns the value that stands for an answer; as it is when it has another type. */
  @Nullable Object plain(String type, @Nullable Object value) throws ReflectiveOperationException {
    if (type.isEmpty()) {
      return value;
    }
    if (type.charAt(0) == '*') {
      return plain(type.substring(1), value);
    }
    if (type.startsWith("(")) {
      return value instanceof Object[] values ? plainTuple(type, values) : value;
    }
    if (type.endsWith("[]")) {
      return value instanceof Object[] array ? plainArray(type, array) : value;
    }
    if (type.startsWith(LIST)) {
      return value instanceof List<?> list ? plainList(elementOf(type), list.iterator()) : value;
    }
    if (type.startsWith(ITERATOR)) {
      String element = type.substring(ITERATOR.length(), type.length() - 1);
      return value instanceof Iterator<?> iterator ? plainList(element, iterator) : value;
    }
    if (type.charAt(0) == INSTANCE) {
      return value == null ? null : objects().nameOf(value, type.substring(1));
    }
    Notation notation = notation(type);
    return value == null || notation.parse().getReturnType().isInstance(value)
        ? invoke(notation.format(), value)
        : value;
  }

  private Object[] plainTuple(String type, Object[] values) throws ReflectiveOperationException {
    String[] types = type.substring(1, type.length() - 1).split(",", -1);
    if (types.length != values.length) {
      return values;
    }
    var plain = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      Array.set(plain, i, plain(types[i], values[i]));
    }
    return plain;
  }

  private Object plainArray(String type, Object[] array) throws ReflectiveOperationException {
    String element = type.substring(0, type.length() - 2);
    var plain = (Object[]) Array.newInstance(plainClassOf(element), array.length);
    for (int i = 0; i < array.length; i++) {
      Object value = plain(element, array[i]);
      if (value != null && !plain.getClass().getComponentType().isInstance(value)) {
        return array;
      }
      Array.set(plain, i, value);
    }
    return plain;
  }

  private List<?> plainList(String element, Iterator<?> values)
      throws ReflectiveOperationException {
    List<@Nullable Object> plain = new ArrayList<>();
    while (values.hasNext()) {
      plain.add(plain(element, values.next()));
    }
    return plain;
  }

  private static String elementOf(String listType) {
    return listType.substring(LIST.length(), listType.length() - 1);
  }

  private Class<?> classOf(String type) throws ReflectiveOperationException {
    if (type.endsWith("[]")) {
      return classOf(type.substring(0, type.length() - 2)).arrayType();
    }
    if (type.charAt(0) == INSTANCE) {
      return objects().type();
    }
    if (type.startsWith(ITERATOR)) {
      return Iterator.class;
    }
    return type.startsWith(LIST) ? List.class : notation(type).parse().getReturnType();
  }

  private Class<?> plainClassOf(String type) throws ReflectiveOperationException {
    if (type.endsWith("[]")) {
      return plainClassOf(type.substring(0, type.length() - 2)).arrayType();
    }
    if (type.charAt(0) == INSTANCE) {
      return String.class;
    }
    return type.startsWith(LIST) || type.startsWith(ITERATOR)
        ? List.class
        : notation(type).format().getReturnType();
  }

  private Notation notation(String name) throws ReflectiveOperationException {
    Notation known = notations.get(name);
    if (known == null) {
      Class<?> type = Class.forName(name + "Notation", true, loader);
      known = new Notation(method(type, PARSE), method(type, "format"));
      notations.put(name, known);
    }
    return known;
  }

  private static Method method(Class<?> type, String name) throws NoSuchMethodException {
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals(name) && method.getParameterCount() == 1) {
        method.setAccessible(true);
        return method;
      }
    }
    throw new NoSuchMethodException(type.getName() + "." + name + " with one parameter");
  }

  /**
   * An IllegalStateException of {@code format} has a sentence for the solver about the answer; of
   * any other the solver also hears which method threw it, because that is not the solver's code.
   * Failures on values that are none of the solver's are the package's.
   */
  private static @Nullable Object invoke(Method method, @Nullable Object value)
      throws ReflectiveOperationException {
    try {
      return method.invoke(null, value);
    } catch (InvocationTargetException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      if (cause instanceof OutOfMemoryError full) {
        throw full;
      }
      boolean refused = cause instanceof IllegalStateException;
      boolean ofCase = method.getName().equals(PARSE);
      if (ofCase || value == null && !refused) {
        PackageFault fault = PackageFault.of(cause, "");
        if (fault != null) {
          throw fault;
        }
      }
      var thrown = new Thrown(cause);
      if (refused) {
        throw new Values.BadValueException(Frame.Kind.NOTATION_REFUSED, thrown.text());
      }
      String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
      throw new Values.BadValueException(Frame.Kind.NOTATION_FAILED, name, thrown.message());
    }
  }
}
