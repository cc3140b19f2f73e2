package dev.assay.cli;

import dev.assay.problem.signature.CallerContract;
import dev.assay.problem.signature.Design;
import dev.assay.problem.signature.GivenClasses;
import dev.assay.problem.signature.JavaType;
import dev.assay.problem.signature.Signature;
import dev.assay.problem.signature.Signature.Parameter;
import dev.assay.problem.signature.SignatureParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The files that stand between cases and a solution: Caller.java, and in support/ each class of the
 * solution's header that Java and Assay don't have.
 */
final class CallerScaffold {

  private static final Pattern CLASS_NAME = Pattern.compile("\\b([A-Z]\\w*)\\b(?!\\s*\\()");
  private static final Pattern OWN_NAME = Pattern.compile("\\bclass\\s+(\\w+)");
  private static final Set<String> KNOWN =
      Set.of("List", "Set", "Map", "Runnable", "IntConsumer", "InterruptedException");

  private static final JavaType NO_VALUE = new JavaType.Scalar("void");

  private final Set<String> support;
  private final CallerContract contract;

  private CallerScaffold(Set<String> support, CallerContract contract) {
    this.support = support;
    this.contract = contract;
  }

  /**
   * Reads the headers of the solution and of Caller's methods.
   *
   * @throws IllegalArgumentException with all reasons why one can't be used
   */
  static CallerScaffold of(String solution, List<String> calls) {
    Set<String> support = unknownClasses(solution);
    Map<String, JavaType> known = new HashMap<>(GivenClasses.NOTATIONS);
    support.forEach(name -> known.put(name, NO_VALUE));
    List.of("Runnable", "IntConsumer").forEach(name -> known.put(name, NO_VALUE));
    Signature called = SignatureParser.header(solution, known).called();
    List<Signature> steps = calls.stream().map(call -> Signature.parse(call, null)).toList();
    return new CallerScaffold(support, new CallerContract(called, steps));
  }

  private static Set<String> unknownClasses(String header) {
    Set<String> names = new TreeSet<>();
    Matcher name = CLASS_NAME.matcher(header);
    while (name.find()) {
      names.add(name.group(1));
    }
    names.removeIf(each -> KNOWN.contains(each) || JavaType.Scalar.isName(each));
    names.removeAll(GivenClasses.NOTATIONS.keySet());
    Matcher own = OWN_NAME.matcher(header);
    if (own.find()) {
      names.remove(own.group(1));
    }
    return names;
  }

  Signature signature() {
    return contract.signature();
  }

  /** Returns the value of the key {@code call}. */
  String call() {
    List<String> texts = contract.steps().stream().map(Signature::text).toList();
    return texts.size() == 1
        ? texts.getFirst()
        : texts.stream().map(text -> "\n  - " + text).collect(Collectors.joining());
  }

  /** Returns the files' paths and contents. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("Caller.java", caller());
    for (String name : support) {
      files.put(
          "support/" + name + ".java",
          """
          /**
           * TODO: say what solutions may call: this comment is shown above the template.
           */
          class %s {
              // TODO: keep secrets private, and let the method that sets them work only once
          }
          """
              .formatted(name));
    }
    return files;
  }

  private String caller() {
    List<String> methods = new ArrayList<>();
    for (int i = 0; i < contract.steps().size(); i++) {
      methods.add(step(i));
    }
    return """
        /**
         * TODO: make what the solution works on, call it, and return what the case's output holds. If
         * it broke the rules, throw an IllegalStateException that says so.
         */
        class Caller {
        %s}
        """
        .formatted(String.join("\n", methods));
  }

  private String step(int index) {
    Signature step = contract.steps().get(index);
    Design design = contract.solution().design();
    StringBuilder body = new StringBuilder();
    String object = "new " + contract.className() + "(" + constructorArguments(step) + ")";
    List<Design.Member> methods =
        design == null ? List.of(method()) : design.members().subList(1, design.members().size());
    if (contract.steps().size() > 1) {
      methods = List.of(methods.get(Math.min(index, methods.size() - 1)));
    }
    if (methods.size() > 1) {
      body.append("        var solution = ").append(object).append(";\n");
      object = "solution";
    }
    for (Design.Member member : methods) {
      boolean answers =
          member == methods.getLast() && member.returnType().equals(step.returnType());
      body.append(answers ? "        return " : "        ");
      body.append(object).append('.').append(member.name());
      body.append('(').append(arguments(member.parameters(), step)).append(");\n");
      if (member == methods.getLast() && !answers) {
        body.append("        return ").append(ZeroValue.inJava(step.returnType())).append(";\n");
      }
    }
    return "    static " + step.text() + " {\n" + body + "    }\n";
  }

  private Design.Member method() {
    Signature solution = contract.solution();
    return new Design.Member(solution.returnType(), solution.method(), solution.parameters(), "");
  }

  private String constructorArguments(Signature step) {
    Design design = contract.solution().design();
    return design == null ? "" : arguments(design.members().getFirst().parameters(), step);
  }

  /** Passes what the step has under the same name; otherwise the simplest value. */
  private String arguments(List<Parameter> wanted, Signature step) {
    return wanted.stream()
        .map(parameter -> argument(parameter, step))
        .collect(Collectors.joining(", "));
  }

  private String argument(Parameter wanted, Signature step) {
    List<Parameter> given = step.parameters();
    if (given.contains(wanted)) {
      return wanted.name();
    }
    if (given.size() == 1 && given.getFirst().type().equals(wanted.type())) {
      return given.getFirst().name();
    }
    String type = wanted.type().toString();
    return switch (type) {
      case "Runnable" -> "() -> {}";
      case "IntConsumer" -> "value -> {}";
      default -> support.contains(type) ? "new " + type + "()" : ZeroValue.inJava(wanted.type());
    };
  }
}
