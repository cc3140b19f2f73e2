package dev.assay.judge;

import dev.assay.compiler.Compilation;
import dev.assay.problem.JavaType;
import dev.assay.problem.Signature;
import dev.assay.problem.Signature.Parameter;
import dev.assay.sandbox.Executable;
import dev.assay.worker.Frame;
import java.util.List;

/** Turns what the compiler made into what the sandbox runs. */
final class Executables {

  private Executables() {}

  /** Calls a solution. */
  static Executable of(Compilation.Compiled solution, Signature signature) {
    return of(solution, toBeMade(signature), signature.answerType().toBeMade(), signature.answer());
  }

  /** Calls a validator with a solution's arguments. */
  static Executable validator(Compilation.Compiled validator, Signature signature) {
    return of(validator, toBeMade(signature), "", Signature.RETURN);
  }

  /** Calls a generator, whose answer is a solution's arguments. */
  static Executable generator(Compilation.Compiled generator, Signature signature) {
    String answer = "(" + String.join(",", toBeMade(signature)) + ")";
    return of(generator, List.of(), answer.equals("()") ? "" : answer, Signature.RETURN);
  }

  private static Executable of(
      Compilation.Compiled compiled, List<String> parameters, String answerType, int answer) {
    var entry = compiled.entryPoint();
    return new Executable(
        compiled.classes(),
        entry.className(),
        new Frame.Entry(entry.method(), entry.descriptor(), parameters, answerType),
        answer,
        compiled.mutableStatics());
  }

  /** Returns nothing where every parameter takes the very values that cases hold. */
  private static List<String> toBeMade(Signature signature) {
    List<String> types =
        signature.parameters().stream().map(Parameter::type).map(JavaType::toBeMade).toList();
    return types.stream().allMatch(String::isEmpty) ? List.of() : types;
  }
}
