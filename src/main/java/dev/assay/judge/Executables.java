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
    return executable(
        solution,
        design == null ? List.of(entry(solution, signature)) : entries(solution, design),
        signature.answer(),
        signature.prefix());
  }

  private static Frame.Entry entry(Compilation.Compiled solution, Signature signature) {
    return entry(
        solution.entryPoint(), toBeMade(signature.parameters()), signature.answerType().toBeMade());
  }

  private static List<Frame.Entry> entries(Compilation.Compiled solution, Design design) {
    List<Frame.Entry> entries = new ArrayList<>();
    for (Design.Member member : design.members()) {
      entries.add(
          entry(
              solution.entryPoints().get(entries.size()),
              toBeMade(member.parameters()),
              member.isVoid() ? "void" : member.returnType().toBeMade()));
    }
    return entries;
  }

  /** Calls a validator or checker, which takes a solution's arguments or more. */
  static Executable taking(Compilation.Compiled program, List<Parameter> parameters) {
    return returning(program, toBeMade(parameters), "");
  }

  /** Calls a generator, whose answer is a solution's arguments. */
  static Executable generator(Compilation.Compiled generator, Signature signature) {
    String answer = "(" + String.join(",", toBeMade(signature.parameters())) + ")";
    return returning(generator, List.of(), answer.equals("()") ? "" : answer);
  }

  private static Executable returning(
      Compilation.Compiled program, List<String> parameters, String answer) {
    return executable(
        program, List.of(entry(program.entryPoint(), parameters, answer)), Signature.RETURN, false);
  }

  private static Executable executable(
      Compilation.Compiled compiled, List<Frame.Entry> entries, int answer, boolean prefix) {
    return new Executable(
        compiled.classes(),
        compiled.entryPoint().className(),
        entries,
        answer,
        prefix,
        compiled.mutableStatics());
  }

  private static Frame.Entry entry(EntryPoint point, List<String> parameters, String answerType) {
    return new Frame.Entry(point.method(), point.descriptor(), parameters, answerType);
  }

  /** Returns nothing where every parameter takes the very values that cases hold. */
  private static List<String> toBeMade(List<Parameter> parameters) {
    List<String> types = parameters.stream().map(Parameter::type).map(JavaType::toBeMade).toList();
    return types.stream().allMatch(String::isEmpty) ? List.of() : types;
  }
}
