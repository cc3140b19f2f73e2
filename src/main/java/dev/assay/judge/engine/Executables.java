package dev.assay.judge.engine;

import dev.assay.compiler.Compilation;
import dev.assay.compiler.entry.EntryPoint;
import dev.assay.problem.signature.CallerContract;
import dev.assay.problem.signature.Design;
import dev.assay.problem.signature.JavaType;
import dev.assay.problem.signature.Signature;
import dev.assay.problem.signature.Signature.Parameter;
import dev.assay.sandbox.Executable;
import dev.assay.worker.Frame;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes executables for the sandbox from compiled code. */
final class Executables {

  private Executables() {}

  /**
   * Returns an executable that calls a solution.
   *
   * @param caller calls the solution in place of the worker and takes the case's arguments, or null
   */
  static Executable of(
      Compilation.Compiled solution, Signature signature, Frame.@Nullable Caller caller) {
    CallerContract calling = signature.calling();
    Signature called = calling == null ? signature : calling.solution();
    Design design = called.design();
    return executable(
        solution,
        design == null ? List.of(entry(solution.entryPoint(), called)) : entries(solution, design),
        signature.answer(),
        signature.prefix(),
        caller);
  }

  /** Returns an entry that calls a method of this signature. */
  static Frame.Entry entry(EntryPoint point, Signature signature) {
    return entry(point, toBeMade(signature.parameters()), answer(signature.answerType()));
  }

  private static List<Frame.Entry> entries(Compilation.Compiled solution, Design design) {
    List<Frame.Entry> entries = new ArrayList<>();
    for (Design.Member member : design.members()) {
      entries.add(
          entry(
              solution.entryPoints().get(entries.size()),
              toBeMade(member.parameters()),
              member.isVoid() ? "void" : answer(member.returnType())));
    }
    return entries;
  }

  private static String answer(JavaType type) {
    return (type.isNested() ? "*" : "") + type.toBeMade();
  }

  /** Returns an executable for a validator or checker: it takes a solution's arguments or more. */
  static Executable taking(Compilation.Compiled program, List<Parameter> parameters) {
    return returning(program, toBeMade(parameters), "");
  }

  /** Returns an executable for a generator: its answer is a solution's arguments. */
  static Executable generator(Compilation.Compiled generator, Signature signature) {
    String answer = "(" + String.join(",", toBeMade(signature.parameters())) + ")";
    String nested = signature.isNested() ? "*" : "";
    return returning(generator, List.of(), nested + (answer.equals("()") ? "" : answer));
  }

  private static Executable returning(
      Compilation.Compiled program, List<String> parameters, String answer) {
    return executable(
        program,
        List.of(entry(program.entryPoint(), parameters, answer)),
        Signature.RETURN,
        false,
        null);
  }

  private static Executable executable(
      Compilation.Compiled compiled,
      List<Frame.Entry> entries,
      int answer,
      boolean prefix,
      Frame.@Nullable Caller caller) {
    return new Executable(
        compiled.classes(),
        compiled.entryPoint().className(),
        entries,
        answer,
        prefix,
        compiled.mutableStatics(),
        compiled.lastingState(),
        caller);
  }

  private static Frame.Entry entry(EntryPoint point, List<String> parameters, String answerType) {
    return new Frame.Entry(point.method(), point.descriptor(), parameters, answerType);
  }

  /** Returns an empty list if every parameter takes the very values that cases hold. */
  private static List<String> toBeMade(List<Parameter> parameters) {
    List<String> types = parameters.stream().map(Parameter::type).map(JavaType::toBeMade).toList();
    return types.stream().allMatch(String::isEmpty) ? List.of() : types;
  }
}
