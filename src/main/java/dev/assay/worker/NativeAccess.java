package dev.assay.worker;

import java.lang.reflect.Field;

/**
 * Denies native access to all modules but this one, as the option illegal-native-access=deny of the
 * java command does.
 *
 * <p>The option itself costs a quarter of a worker's start, because with it the JVM does not take
 * its modules from an archive (JDK 25, CDSConfig::check_internal_module_property). So this class
 * sets the constant of the JDK that the option sets, before any code could use it. Reflection can't
 * set it. The JDK's own Unsafe can, but costs 12 ms when called by reflection, because of the
 * annotations of its methods; so a native method sets it.
 */
final class NativeAccess {

  private static final String BOOTSTRAP = "jdk.internal.module.ModuleBootstrap";

  private NativeAccess() {}

  /**
   * Denies native access. The library of {@link Syscalls} must be loaded.
   *
   * @throws IllegalStateException if this JDK has no such constant
   */
  static void deny() {
    try {
      Class<?> owner = Class.forName(BOOTSTRAP);
      Field setting = owner.getDeclaredField("ILLEGAL_NATIVE_ACCESS");
      set(owner, setting, denial(setting.getType()));
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

  /** Sets a static field, final or not. */
  private static native void set(Class<?> owner, Field field, Object value);
}
