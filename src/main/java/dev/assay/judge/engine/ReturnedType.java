package dev.assay.judge.engine;

import dev.assay.compiler.Compilation;
import dev.assay.judge.PackageException;
import dev.assay.language.Wording;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The type that a validator or checker returns. An answer of any other type would be lost.
 *
 * @param type its simple name
 */
record ReturnedType(String method, String type) {

  /** A checker that returns nothing throws with the reason why an answer is wrong. */
  static final List<String> OF_CHECKERS = List.of("boolean", "Boolean", "void");

  static ReturnedType of(Compilation.Compiled program) {
    return of(program.entryPoint().method(), program.entryPoint().descriptor());
  }

  static ReturnedType of(String method, String descriptor) {
    return new ReturnedType(
        method, MethodTypeDesc.ofDescriptor(descriptor).returnType().displayName());
  }

  boolean isVoid() {
    return type.equals("void");
  }

  /**
   * Does nothing if the type is one of {@code allowed}.
   *
   * @throws PackageException with the line of the header, otherwise
   */
  void expect(List<String> allowed, String file, String source) {
    if (!allowed.contains(type)) {
      throw PackageException.at(file, line(source), Wording.of("package.returns." + method, type));
    }
  }

  private int line(String source) {
    Matcher header =
        Pattern.compile("[\\w>\\]]\\s+" + Pattern.quote(method) + "\\s*\\(").matcher(source);
    return header.find() ? (int) source.substring(0, header.end()).lines().count() : 1;
  }
}
