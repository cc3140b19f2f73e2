package dev.assay.bench;

import dev.assay.compiler.Compilation;
import dev.assay.compiler.SourceCompiler;
import dev.assay.compiler.entry.WantedMethod;
import dev.assay.judge.WholeCase;
import dev.assay.problem.Problem;
import dev.assay.problem.signature.Signature;
import dev.assay.worker.Values;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The least that judging could take: compiles and runs in this JVM, which is warmed up for both. No
 * judge may run a stranger's code in its own JVM, so only the problem's reference is run.
 */
final class WarmRun {

  private final Problem problem;
  private final SourceCompiler compiler;
  private final List<byte[]> inputs;

  /**
   * @param problem one that {@link #canRun} accepts
   */
  WarmRun(Problem problem, SourceCompiler compiler, List<WholeCase> cases) {
    this.problem = problem;
    this.compiler = compiler;
    inputs = cases.stream().map(each -> Values.encode(each.input())).toList();
  }

  /** Tells whether solutions of {@code problem} are a method with types of the JDK only. */
  static boolean canRun(Problem problem) {
    Signature signature = problem.signature();
    return signature.design() == null
        && signature.calling() == null
        && signature.answerType().toBeMade().isEmpty()
        && signature.parameters().stream().allMatch(each -> each.type().toBeMade().isEmpty());
  }

  /** Compiles the reference. */
  Compilation.Compiled compile() {
    Signature signature = problem.signature();
    var wanted =
        new WantedMethod(
            "Solution",
            signature.text(),
            signature.method(),
            signature.returnType().toString(),
            signature.parameters().stream().map(each -> each.type().toString()).toList(),
            false);
    Compilation compilation = compiler.compile(problem.reference().code(), Map.of(), wanted);
    if (compilation instanceof Compilation.Compiled compiled) {
      return compiled;
    }
    throw new IllegalStateException("the reference does not compile: " + compilation);
  }

  /** Returns the compiled method, to be called by {@link #callAll}. */
  Method load(Compilation.Compiled compiled) throws ClassNotFoundException {
    Class<?> solution = new Loader(compiled.classes()).loadClass("Solution");
    for (Method method : solution.getDeclaredMethods()) {
      if (method.getName().equals(problem.signature().method())) {
        method.setAccessible(true);
        return method;
      }
    }
    throw new IllegalStateException("the reference has no " + problem.signature().method());
  }

  /** Calls the method with all cases, each with its own copy of the input. */
  void callAll(Method method) throws ReflectiveOperationException {
    var constructor = method.getDeclaringClass().getDeclaredConstructor();
    constructor.setAccessible(true);
    for (byte[] input : inputs) {
      Object[] arguments = ((List<?>) Objects.requireNonNull(Values.decode(input))).toArray();
      method.invoke(constructor.newInstance(), arguments);
    }
  }

  private static final class Loader extends ClassLoader {

    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
