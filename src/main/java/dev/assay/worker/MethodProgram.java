package dev.assay.worker;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method that is called once in a case, on an instance of its own. */
final class MethodProgram extends Program {

  private final Class<?> type;
  private final Method method;
  private final int answer;
  private final boolean prefix;
  private final Frame.Entry entry;
  private final @Nullable ObjectMaker objects;

  MethodProgram(Frame.Load load) throws ReflectiveOperationException {
    var loader = new SubmissionLoader(load.classes());
    type = Class.forName(load.className(), false, loader);
    entry = load.entries().getFirst();
    method = method(type, entry, loader);
    answer = load.answer();
    prefix = load.prefix();
    boolean plain = entry.parameters().isEmpty() && entry.answer().isEmpty();
    objects = plain ? null : new ObjectMaker(loader);
  }

  @Override
  void run(Object[] arguments, ByteSink sink) throws Throwable {
    if (entry.isNested()) {
      sink.allowDepth(Values.MAX_NESTED_DEPTH);
    }
    Values.write(sink, call(arguments), 0);
  }

  private @Nullable Object call(Object[] plainArguments) throws Throwable {
    try {
      Object[] arguments =
          objects == null ? plainArguments : objects.make(entry.parameters(), plainArguments);
      Object target = Modifier.isStatic(method.getModifiers()) ? null : newInstance(type);
      Object returned = method.invoke(target, arguments);
      Object value = answer < 0 ? returned : arguments[answer];
      if (prefix) {
        value = prefix(value, returned);
      }
      return objects == null ? value : objects.plain(entry.answer(), value);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Object prefix(Object whole, @Nullable Object count) {
    int size = whole instanceof List<?> list ? list.size() : Array.getLength(whole);
    int first = count instanceof Number number ? number.intValue() : -1;
    if (first < 0 || first > size) {
      throw new Values.BadValueException(
          Frame.Kind.NO_SUCH_PREFIX, String.valueOf(count), String.valueOf(size));
    }
    if (whole instanceof List<?> list) {
      return list.subList(0, first);
    }
    Object elements = Array.newInstance(whole.getClass().getComponentType(), first);
    System.arraycopy(whole, 0, elements, 0, first);
    return elements;
  }

  /** Makes an instance, and the instances around it when the class is an inner one. */
  static Object newInstance(Class<?> type) throws ReflectiveOperationException {
    Class<?> outer = outerOf(type);
    if (outer == null) {
      return open(type.getDeclaredConstructor()).newInstance();
    }
    return open(type.getDeclaredConstructor(outer)).newInstance(newInstance(outer));
  }

  private static <T> Constructor<T> open(Constructor<T> constructor) {
    constructor.setAccessible(true);
    return constructor;
  }
}
