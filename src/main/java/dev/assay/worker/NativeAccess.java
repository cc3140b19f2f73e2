package dev.assay.worker;

import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * Denies native access to all modules but this one, as the option illegal-native-access=deny of the
 * java command does.
 *
 * <p>That option itself costs a quarter of a worker's start, because with it the JVM does not take
 * its modules from an archive (JDK 25, CDSConfig::check_internal_module_property). So the setting
 * that the option makes, a constant of the JDK, is made here, before there is anybody to use it.
 */
final class NativeAccess {

  private static final String UNSAFE_PACKAGE = "jdk.internal.misc";
  private static final String BOOTSTRAP = "jdk.internal.module.ModuleBootstrap";

  private NativeAccess() {}

  /**
   * Denies it, if this module was given what that takes; where it was not, the option is given.
   *
   * @throws IllegalStateException if the JDK is not as it was
   */
  static void deny() {
    if (!Object.class.getModule().isExported(UNSAFE_PACKAGE, NativeAccess.class.getModule())) {
      return;
    }
    try {
      Field setting = Class.forName(BOOTSTRAP).getDeclaredField("ILLEGAL_NATIVE_ACCESS");
      set(setting, denial(setting.getType()));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Native access can't be denied: " + e, e);
    }
  }

  private static Object denial(Class<?> kind) throws ReflectiveOperationException {
    for (Object constant : kind.getEnumConstants()) {
      if (constant.toString().equals("DENY")) {
        return constant;
      }
    }
    throw new NoSuchFieldException("DENY of " + kind);
  }

  private static void set(Field constant, Object value) throws ReflectiveOperationException {
    Class<?> type = Class.forName(UNSAFE_PACKAGE + ".Unsafe");
    Object unsafe = type.getMethod("getUnsafe").invoke(null);
    Object base = type.getMethod("staticFieldBase", Field.class).invoke(unsafe, constant);
    Object offset = type.getMethod("staticFieldOffset", Field.class).invoke(unsafe, constant);
    Method put = type.getMethod("putReferenceVolatile", Object.class, long.class, Object.class);
    put.invoke(unsafe, base, offset, value);
  }
}
