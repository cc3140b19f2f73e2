package dev.assay.judge.engine;

import dev.assay.judge.PackageException;
import dev.assay.judge.PackageException.Fault;
import dev.assay.language.Wording;
import dev.assay.problem.Problem;
import dev.assay.problem.signature.JavaType;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Checks that a notation has the two methods by which the worker makes objects and writes them. */
final class NotationHeaders {

  private final Map<String, byte[]> classes;

  /**
   * @param classes binary name to class file
   */
  NotationHeaders(Map<String, byte[]> classes) {
    this.classes = classes;
  }

  /**
   * Checks the notations that come from the package's own files, not those of a solver.
   *
   * @throws PackageException if one lacks a method
   */
  void requireOwn(Problem problem) {
    List<Fault> faults =
        faults(problem).stream().filter(fault -> isFrom(Path.of(fault.file()))).toList();
    if (!faults.isEmpty()) {
      throw PackageException.at(faults);
    }
  }

  private boolean isFrom(Path file) {
    String name = file.getFileName().toString();
    byte[] bytes = classes.get(name.replace(".java", ""));
    return bytes != null && CallerCode.fileOf(bytes).equals(name);
  }

  /** Returns the faults of all notations that the signature needs. */
  List<Fault> faults(Problem problem) {
    return problem.signature().named().stream()
        .filter(JavaType.Named::hasValues)
        .filter(type -> problem.code().hasOwn(type.name() + "Notation.java"))
        .filter(type -> !isRight(type))
        .map(type -> fault(problem, type))
        .toList();
  }

  private static Fault fault(Problem problem, JavaType.Named type) {
    String file = type.name() + "Notation.java";
    String source = problem.code().besideSolution().getOrDefault(file, "");
    int line =
        HeaderText.find(source, "parse", 1)
            .or(() -> HeaderText.find(source, "format", 1))
            .map(HeaderText::line)
            .orElse(1);
    var said = Wording.of("package.notation", type.name(), type.notation().toString());
    return new Fault("support/" + file, line, said);
  }

  private boolean isRight(JavaType.Named type) {
    byte[] bytes = classes.get(type.name() + "Notation");
    return bytes != null
        && has(bytes, "parse", header -> fits(header.parameterType(0).displayName(), type))
        && has(bytes, "format", header -> fits(header.returnType().displayName(), type));
  }

  private static boolean has(byte[] bytes, String name, Predicate<MethodTypeDesc> fits) {
    ClassModel notation = ClassFile.of().parse(bytes);
    return notation.methods().stream()
        .filter(method -> method.methodName().equalsString(name))
        .filter(method -> method.flags().has(AccessFlag.STATIC))
        .map(MethodModel::methodTypeSymbol)
        .anyMatch(header -> header.parameterCount() == 1 && fits.test(header));
  }

  /** Reflection takes a box for a primitive, and nothing is lost where Object is written. */
  private static boolean fits(String found, JavaType.Named type) {
    String wanted = type.notation().toString().replaceFirst("<.*>", "");
    return type.notation() instanceof JavaType.Scalar
        || found.equals(wanted)
        || found.equals("Object");
  }
}
