package dev.assay.worker;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** The way to call a submission: its methods, looked up and made accessible. */
abstract class Program {

  /** Loads the classes without initializing them, which happens in the case's own time. */
  static Program of(Frame.Load load) throws ReflectiveOperationException {
    Frame.Caller caller = load.caller();
    if (caller != null) {
      return new CallerProgram(load, caller);
    }
    return load.entries().getFirst().method().equals(CONSTRUCTOR)
        ? new ClassProgram(load)
        : new MethodProgram(load);
  }

  /** The name of constructors in class files. */
  static final String CONSTRUCTOR = "<init>";

  /**
   * Returns the accessible method of {@code entry}, which {@code type} may have inherited, from an
   * interface, too.
   */
  static Method method(Class<?> type, Frame.Entry entry, ClassLoader loader)
      throws NoSuchMethodException {
    Class<?>[] parameters = parameters(entry, loader);
    for (Class<?> owner = type; owner != null; owner = owner.getSuperclass()) {
      try {
        Method method = owner.getDeclaredMethod(entry.method(), parameters);
        method.setAccessible(true);
        return method;
      } catch (NoSuchMethodException inherited) {
        // look in the superclass
      }
    }
    Method ofInterface = type.getMethod(entry.method(), parameters);
    ofInterface.setAccessible(true);
    return ofInterface;
  }

  /** Returns the accessible constructor of {@code entry}. */
  static Constructor<?> constructor(Class<?> type, Frame.Entry entry, ClassLoader loader)
      throws NoSuchMethodException {
    Class<?>[] parameters = parameters(entry, loader);
    Class<?> outer = outerOf(type);
    if (outer != null) {
      var own = parameters;
      parameters = new Class<?>[own.length + 1];
      parameters[0] = outer;
      System.arraycopy(own, 0, parameters, 1, own.length);
    }
    Constructor<?> constructor = type.getDeclaredConstructor(parameters);
    constructor.setAccessible(true);
    return constructor;
  }

  /** Makes an object, and those around it when its class is an inner one. */
  static Object make(Constructor<?> constructor, Object[] arguments)
      throws ReflectiveOperationException {
    Class<?> outer = outerOf(constructor.getDeclaringClass());
    if (outer == null) {
      return constructor.newInstance(arguments);
    }
    var all = new Object[arguments.length + 1];
    all[0] = MethodProgram.newInstance(outer);
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return constructor.newInstance(all);
  }

  /** Returns the class whose object one of {@code type} needs around it, or null. */
  static @Nullable Class<?> outerOf(Class<?> type) {
    return Modifier.isStatic(type.getModifiers()) ? null : type.getDeclaringClass();
  }

  private static Class<?>[] parameters(Frame.Entry entry, ClassLoader loader) {
    return MethodType.fromMethodDescriptorString(entry.descriptor(), loader).parameterArray();
  }

  /** Runs one case and writes its answer as one value. */
  abstract void run(Object[] arguments, ByteSink answer) throws Throwable;
}
