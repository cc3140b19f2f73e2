package dev.assay.judge.engine;

import dev.assay.compiler.Compilation;
import dev.assay.judge.PackageException;
import dev.assay.language.Wording;
import java.lang.constant.MethodTypeDesc;
import java.util.List;

/**
 * The type that a validator or checker returns. An answer of any other type would be lost.
 *
 * @param type its simple name
 * @param parameters their number
 */
record ReturnedType(String method, String type, int parameters) {

  /** A checker that returns nothing throws with the reason why an answer is wrong. */
  static final List<String> OF_CHECKERS = List.of("boolean", "Boolean", "void");

  static ReturnedType of(Compilation.Compiled program) {
    return of(program.entryPoint().method(), program.entryPoint().descriptor());
  }

  static ReturnedType of(String method, String descriptor) {
    MethodTypeDesc header = MethodTypeDesc.ofDescriptor(descriptor);
    return new ReturnedType(method, header.returnType().displayName(), header.parameterCount());
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
      int line = HeaderText.find(source, method, parameters).map(HeaderText::line).orElse(1);
      throw PackageException.at(file, line, Wording.of("package.returns." + method, type));
    }
  }
}
