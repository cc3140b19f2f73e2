package dev.assay.judge;

import dev.assay.compiler.Compilation;
import dev.assay.compiler.EntryPoint;
import dev.assay.problem.Design;
import dev.assay.problem.JavaType;
import dev.assay.problem.Signature;
import dev.assay.problem.Signature.Parameter;
import dev.assay.sandbox.Executable;
import dev.assay.worker.Frame;
import java.util.ArrayList;
import java.util.List;

/** Turns what the compiler made into what the sandbox runs. */
final class Executables {

  private Executables() {}

  /** Calls a solution. */
  static Executable of(Compilation.Compiled solution, Signature signature) {
    Design design = signature.design();
    if (design == null) {
      return of(
          solution, toBeMade(signature), signature.answerType().toBeMade(), signature.answer());
    }
    List<Frame.Entry> entries = new ArrayList<>();
    for (Design.Member member : design.members()) {
      entries.add(
          entry(
              solution.entryPoints().get(entries.size()),
              toBeMade(member.parameters()),
              member.isVoid() ? "void" : member.returnType().toBeMade()));
    }
    return of(solution, entries, Signature.RETURN);
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
    return of(compiled, List.of(entry(compiled.entryPoint(), parameters, answerType)), answer);
  }

  private static Executable of(
      Compilation.Compiled compiled, List<Frame.Entry> entries, int answer) {
    return new Executable(
        compiled.classes(),
        compiled.entryPoint().className(),
        entries,
        answer,
        compiled.mutableStatics());
  }

  private static Frame.Entry entry(EntryPoint point, List<String> parameters, String answerType) {
    return new Frame.Entry(point.method(), point.descriptor(), parameters, answerType);
  }

  /** Returns nothing where every parameter takes the very values that cases hold. */
  private static List<String> toBeMade(Signature signature) {
    return toBeMade(signature.parameters());
  }

  private static List<String> toBeMade(List<Parameter> parameters) {
    List<String> types = parameters.stream().map(Parameter::type).map(JavaType::toBeMade).toList();
    return types.stream().allMatch(String::isEmpty) ? List.of() : types;
  }
}
