package dev.assay.exchange.harness;

import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a solution into a program that reads one case and prints its answer, and a validator into a
 * program that checks one case.
 *
 * <p>The parameter {@code wanted} is an interface that declares the methods a solution must have.
 *
 * <p>Exported packages contain a copy of this file, so it needs nothing but Java 17.
 */
public final class CaseCall {

  private static final long STACK = 64L << 20;
  private static final int VALID = 42;

  private CaseCall() {}

  private interface Body {
    int run(CaseReader in, StringBuilder out) throws Exception;
  }

  /**
   * Calls the only method of {@code wanted} on a solution.
   *
   * @param answer the index of the argument that holds the answer after the call; -1 if the method
   *     returns the answer
   * @param prefix whether the method returns how many elements of that argument count
   * @param sorted how many levels of the answer are sorted
   */
  public static void method(
      Class<?> wanted, Class<?> solution, int answer, boolean prefix, int sorted) {
    run(
        (in, out) -> {
          Method method = wanted.getDeclaredMethods()[0];
          Object[] arguments = in.readArguments(method);
          Object returned = call(make(solution), method, arguments);
          Object value = answer < 0 ? returned : arguments[answer];
          Type type =
              answer < 0
                  ? method.getGenericReturnType()
                  : method.getGenericParameterTypes()[answer];
          value = CaseText.noted(type, value);
          if (prefix) {
            value = CaseText.elements(value).subList(0, (int) returned);
          }
          CaseText.write(out, CaseText.sorted(value, sorted));
          return 0;
        });
  }

  /** Creates an object of {@code solution} and makes the calls that the case lists. */
  public static void design(Class<?> wanted, Class<?> solution, int sorted) {
    run(
        (in, out) -> {
          int count = Integer.parseInt(in.line().strip());
          Method making = named(wanted, in.line().strip());
          Object object = make(solution, making, in.readArguments(making));
          for (int i = 1; i < count; i++) {
            Method method = named(wanted, in.line().strip());
            Object returned = call(object, method, in.readArguments(method));
            if (method.getReturnType() != void.class) {
              Object value = CaseText.noted(method.getGenericReturnType(), returned);
              CaseText.write(out, CaseText.sorted(value, sorted));
            }
          }
          return 0;
        });
  }

  /** Reads the arguments of a method, and passes them to {@code validator} unless it is null. */
  public static void valid(Class<?> wanted, Class<?> validator) {
    run(
        (in, out) -> {
          Method method = wanted.getDeclaredMethods()[0];
          Object[] arguments = in.readArguments(method);
          return validate(in, validator, arguments, method.getParameterTypes());
        });
  }

  /** Reads the calls of a case, and passes them to {@code validator} unless it is null. */
  public static void validDesign(Class<?> wanted, Class<?> validator) {
    run(
        (in, out) -> {
          List<String> operations = new ArrayList<>();
          List<Object[]> arguments = new ArrayList<>();
          int count = Integer.parseInt(in.line().strip());
          for (int i = 0; i < count; i++) {
            operations.add(in.line().strip());
            arguments.add(in.readValues(named(wanted, operations.get(i))));
          }
          Object[] both = {operations.toArray(new String[0]), arguments.toArray(new Object[0][])};
          return validate(in, validator, both, String[].class, Object[][].class);
        });
  }

  private static int validate(
      CaseReader in, Class<?> validator, Object[] arguments, Class<?>... types) throws Exception {
    in.end();
    if (validator != null) {
      Method method = validator.getDeclaredMethod("validate", types);
      method.setAccessible(true);
      method.invoke(null, arguments);
    }
    return VALID;
  }

  /** Runs {@code body} with a stack for deep recursion. Output of the solution goes to stderr. */
  private static void run(Body body) {
    PrintStream answers = System.out;
    System.setOut(System.err);
    new Thread(null, () -> System.exit(status(body, answers)), "case", STACK).start();
  }

  private static int status(Body body, PrintStream answers) {
    try {
      StringBuilder out = new StringBuilder();
      int status = body.run(new CaseReader(System.in), out);
      answers.write(out.toString().getBytes(StandardCharsets.UTF_8));
      answers.flush();
      return status;
    } catch (InvocationTargetException e) {
      e.getCause().printStackTrace();
    } catch (Throwable e) {
      e.printStackTrace();
    }
    return 1;
  }

  private static Method named(Class<?> wanted, String name) throws NoSuchMethodException {
    for (Method method : wanted.getDeclaredMethods()) {
      if (method.getName().equals(name)) {
        return method;
      }
    }
    throw new NoSuchMethodException(name);
  }

  private static Object make(Class<?> solution) throws Exception {
    Constructor<?> constructor = solution.getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor.newInstance();
  }

  private static Object make(Class<?> solution, Method like, Object[] arguments) throws Exception {
    Constructor<?> constructor = solution.getDeclaredConstructor(like.getParameterTypes());
    constructor.setAccessible(true);
    return constructor.newInstance(arguments);
  }

  private static Object call(Object object, Method like, Object[] arguments) throws Exception {
    Method method = object.getClass().getDeclaredMethod(like.getName(), like.getParameterTypes());
    method.setAccessible(true);
    return method.invoke(object, arguments);
  }
}
