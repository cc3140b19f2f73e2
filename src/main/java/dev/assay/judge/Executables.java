package dev.assay.judge;

import dev.assay.compiler.Compilation;
import dev.assay.sandbox.Executable;

/** Turns what the compiler made into what the sandbox runs. */
final class Executables {

  private Executables() {}

  /**
   * Names the entry point.
   *
   * @param answer index of the argument that holds the answer, or -1 for the returned value
   */
  static Executable of(Compilation.Compiled compiled, int answer) {
    var entry = compiled.entryPoint();
    return new Executable(
        compiled.classes(),
        entry.className(),
        entry.method(),
        entry.descriptor(),
        answer,
        compiled.mutableStatics());
  }
}
