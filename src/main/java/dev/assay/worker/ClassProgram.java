package dev.assay.worker;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes one object of a class for each case and calls its methods. The case's arguments are the
 * names of the operations and the arguments of each.
 *
 * <p>If the class takes or returns objects of its own, a case may have several: {@code b = Bag}
 * makes one, {@code b.get} calls it, and {@code c = b.copy} names the returned one.
 */
final class ClassProgram extends Program {

  /** An entry's answer for a void method, even if the submission's own method returns a value. */
  private static final String NO_ANSWER = "void";

  private final Constructor<?> constructor;
  private final Frame.Entry constructorEntry;
  private final Map<String, Operation> operations = new HashMap<>();
  private final ObjectMaker objects;
  private final boolean several;
  private final boolean nested;

  private record Operation(Method method, Frame.Entry entry) {}

  ClassProgram(Frame.Load load) throws ReflectiveOperationException {
    var loader = new SubmissionLoader(load.classes());
    Class<?> type = Class.forName(load.className(), false, loader);
    List<Frame.Entry> entries = load.entries();
    several = hasOwnObjects(entries);
    nested = hasNestedAnswers(entries);
    constructorEntry = entries.getFirst();
    constructor = constructor(type, constructorEntry, loader);
    for (Frame.Entry entry : entries.subList(1, entries.size())) {
      operations.put(entry.method(), new Operation(method(type, entry, loader), entry));
    }
    objects = new ObjectMaker(loader);
  }

  private static boolean hasOwnObjects(List<Frame.Entry> entries) {
    for (Frame.Entry entry : entries) {
      if (entry.answer().indexOf('#') >= 0) {
        return true;
      }
      for (String parameter : entry.parameters()) {
        if (parameter.indexOf('#') >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasNestedAnswers(List<Frame.Entry> entries) {
    for (Frame.Entry entry : entries) {
      if (entry.isNested()) {
        return true;
      }
    }
    return false;
  }

  /** Writes each answer at once, since the object may change it later. */
  @Override
  void run(Object[] arguments, ByteSink answer) throws Throwable {
    var names = (Object[]) arguments[0];
    var rows = (Object[]) arguments[1];
    Values.writeArrayHead(answer, Object.class, names.length);
    int i = 0;
    if (nested) {
      answer.allowDepth(Values.MAX_NESTED_DEPTH);
    }
    try {
      if (several) {
        var named = new ObjectMaker.NamedObjects(constructor.getDeclaringClass());
        objects.name(named);
        for (; i < names.length; i++) {
          Values.write(answer, call(named, (String) names[i], (Object[]) rows[i]), 1);
        }
        return;
      }
      Object target =
          make(constructor, objects.make(constructorEntry.parameters(), (Object[]) rows[0]));
      Values.write(answer, null, 1);
      for (i = 1; i < names.length; i++) {
        Values.write(answer, call(target, (String) names[i], (Object[]) rows[i]), 1);
      }
    } catch (InvocationTargetException e) {
      throw new OperationFailure(i, names[i], Objects.requireNonNullElse(e.getCause(), e));
    }
  }

  /** Wraps the throwable of an operation. */
  static final class OperationFailure extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Throwable thrown;

    OperationFailure(int index, Object name, Throwable thrown) {
      super("operations[" + index + "], " + name + ": ", null, false, false);
      this.thrown = thrown;
    }

    Throwable thrown() {
      return thrown;
    }
  }

  /** Calls an operation such as {@code c = b.copy}. */
  private @Nullable Object call(ObjectMaker.NamedObjects named, String text, Object[] row)
      throws ReflectiveOperationException {
    int sign = text.indexOf('=');
    String name = sign < 0 ? "" : text.substring(0, sign).strip();
    String called = text.substring(sign + 1).strip();
    int dot = called.indexOf('.');
    Operation operation = operations.get(called.substring(dot + 1).strip());
    if (operation == null) {
      named.add(name, make(constructor, objects.make(constructorEntry.parameters(), row)));
      return null;
    }
    Object target = named.get(dot < 0 ? "" : called.substring(0, dot).strip());
    if (target == null) {
      throw new InvocationTargetException(
          new NullPointerException(called + ": this object is null"));
    }
    Frame.Entry entry = operation.entry();
    Object returned = operation.method().invoke(target, objects.make(entry.parameters(), row));
    if (!name.isEmpty()) {
      named.add(name, returned);
    }
    return entry.answer().equals(NO_ANSWER) ? null : objects.plain(entry.answer(), returned);
  }

  private @Nullable Object call(Object target, String name, Object[] row)
      throws ReflectiveOperationException {
    Operation operation = operations.get(name);
    if (operation == null) {
      throw new NoSuchMethodException(name);
    }
    Frame.Entry entry = operation.entry();
    Object returned = operation.method().invoke(target, objects.make(entry.parameters(), row));
    return entry.answer().equals(NO_ANSWER) ? null : objects.plain(entry.answer(), returned);
  }
}
