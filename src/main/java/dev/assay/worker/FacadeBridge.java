package dev.assay.worker;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Passes the calls of a facade on to the submission. The first argument is a number: 0 makes an
 * object, 1 calls the first method, and so on; the others are the arguments of that call.
 */
final class FacadeBridge implements BiFunction<@Nullable Object, Object[], @Nullable Object> {

  private final Class<?> type;
  private final @Nullable Constructor<?> constructor;
  private final List<Method> methods = new ArrayList<>();

  FacadeBridge(Frame.Load load, ClassLoader loader) throws ReflectiveOperationException {
    type = Class.forName(load.className(), false, loader);
    List<Frame.Entry> entries = load.entries();
    Frame.Entry first = entries.getFirst();
    boolean design = first.method().equals(Program.CONSTRUCTOR);
    constructor = design ? Program.constructor(type, first, loader) : null;
    for (Frame.Entry entry : design ? entries.subList(1, entries.size()) : entries) {
      methods.add(Program.method(type, entry, loader));
    }
  }

  /** Carries the submission's throwable through Caller. */
  static final class SolutionFailure extends Error {
    private static final long serialVersionUID = 1;
    private static final int MOST_WRAPPERS = 16;

    private final transient Throwable thrown;

    SolutionFailure(Throwable thrown) {
      super(null, null, false, false);
      this.thrown = thrown;
    }

    /**
     * Returns the submission's throwable that {@code thrown} carries, although Caller or the JDK
     * may have wrapped it; null if there is none.
     */
    static @Nullable Throwable in(Throwable thrown) {
      Throwable each = thrown;
      for (int i = 0; i < MOST_WRAPPERS && each != null; i++) {
        if (each instanceof SolutionFailure failure) {
          return failure.thrown;
        }
        each = Thrown.causeOf(each);
      }
      return null;
    }
  }

  @Override
  public @Nullable Object apply(@Nullable Object target, Object[] arguments) {
    int number = (Integer) arguments[0];
    Object[] own = Arrays.copyOfRange(arguments, 1, arguments.length);
    try {
      return number == 0 ? make(own) : methods.get(number - 1).invoke(target, own);
    } catch (InvocationTargetException e) {
      throw new SolutionFailure(Objects.requireNonNullElse(e.getCause(), e));
    } catch (ReflectiveOperationException e) {
      throw new SolutionFailure(e);
    }
  }

  private @Nullable Object make(Object[] arguments) throws ReflectiveOperationException {
    if (constructor != null) {
      return Program.make(constructor, arguments);
    }
    boolean isStatic = Modifier.isStatic(methods.getFirst().getModifiers());
    return isStatic ? null : MethodProgram.newInstance(type);
  }
}
