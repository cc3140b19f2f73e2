package dev.assay.web.solve;

import dev.assay.judge.InvalidInputException;
import dev.assay.judge.Judge;
import dev.assay.judge.OwnInput;
import dev.assay.judge.RunReport;
import dev.assay.problem.Problem;
import dev.assay.problem.signature.Design;
import dev.assay.problem.signature.InvalidValueException;
import dev.assay.problem.signature.JavaType;
import dev.assay.problem.signature.Notation;
import dev.assay.problem.signature.Signature;
import dev.assay.web.request.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Converts a visitor's own inputs to the types of a signature, and runs code on them. */
public final class OwnCases {

  /** The most cases of one run. */
  public static final int MAX_CASES = 50;

  private OwnCases() {}

  /**
   * Returns the cases in compact form, and takes them out of {@code inputs}, which would keep many
   * times as much for as long as the run lasts.
   */
  static List<OwnInput> take(
      Problem problem, @Nullable List<Map<String, @Nullable Object>> inputs) {
    List<OwnInput> cases = new ArrayList<>();
    read(problem.signature(), problem::mayHoldNull, inputs, each -> cases.add(OwnInput.of(each)));
    if (inputs != null) {
      inputs.clear();
    }
    return cases;
  }

  /**
   * Returns one case in compact form.
   *
   * @param input as {@link TypedValue.OfOneCase} reads it
   */
  public static OwnInput one(Problem problem, Object input) {
    return take(problem, cases(problem, input)).getFirst();
  }

  /**
   * Returns one case in the notation of cases.
   *
   * @param input as {@link TypedValue.OfOneCase} reads it
   * @param most UTF-16 units; a longer text is cut, and one longer than that
   */
  public static String notation(Problem problem, Object input, int most) {
    List<List<Object>> read = read(problem, cases(problem, input));
    return Notation.writeInput(problem.signature(), read.getFirst(), most + 1);
  }

  private static List<Map<String, @Nullable Object>> cases(Problem problem, Object input) {
    List<Map<String, @Nullable Object>> cases =
        input instanceof String text
            ? CaseParser.read(problem.signature(), text)
            : new ArrayList<>(List.of(arguments(input)));
    if (cases.size() != 1) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "trace-input-not-one", cases.size());
    }
    return cases;
  }

  @SuppressWarnings("unchecked") // a JSON object has texts as names
  private static Map<String, @Nullable Object> arguments(Object input) {
    return (Map<String, @Nullable Object>) input;
  }

  /** Returns the arguments of each case, in the signature's order. */
  static List<List<Object>> read(
      Signature signature, @Nullable List<Map<String, @Nullable Object>> inputs) {
    return read(signature, argument -> false, inputs);
  }

  /**
   * Returns the arguments of each case. Null may be inside of an argument, as Java allows it, if
   * the problem's own cases have it there: the code of other packages is not prepared for it.
   */
  static List<List<Object>> read(
      Problem problem, @Nullable List<Map<String, @Nullable Object>> inputs) {
    return read(problem.signature(), problem::mayHoldNull, inputs);
  }

  private static List<List<Object>> read(
      Signature signature,
      IntPredicate withNulls,
      @Nullable List<Map<String, @Nullable Object>> inputs) {
    List<List<Object>> cases = new ArrayList<>();
    read(signature, withNulls, inputs, cases::add);
    return cases;
  }

  private static void read(
      Signature signature,
      IntPredicate withNulls,
      @Nullable List<Map<String, @Nullable Object>> inputs,
      Consumer<List<Object>> cases) {
    if (inputs == null) {
      return;
    }
    if (inputs.size() > MAX_CASES) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "too-many-cases", inputs.size(), MAX_CASES);
    }
    int number = 0;
    for (Map<String, @Nullable Object> input : inputs) {
      number++;
      cases.accept(arguments(signature, withNulls, number, input));
    }
  }

  /** Runs {@code code} on {@code inputs}, or refuses those that break the problem's constraints. */
  static RunReport run(
      Judge judge, Problem problem, String code, List<OwnInput> inputs, String sender) {
    try {
      return judge.run(problem, code, inputs, sender);
    } catch (InvalidInputException e) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "invalid-input", e.index() + 1, e.reason());
    }
  }

  private static List<Object> arguments(
      Signature signature,
      IntPredicate withNulls,
      int number,
      @Nullable Map<String, @Nullable Object> input) {
    try {
      return arguments(
          signature, withNulls, input == null ? Map.of() : withoutNull(signature, input));
    } catch (InvalidValueException e) {
      throw new Refusal(
          HttpStatus.BAD_REQUEST,
          "invalid-value." + e.fault(),
          number,
          e.place(),
          e.value(),
          e.wanted());
    }
  }

  /** Asks for nulls only when there are some: to know the answer, all cases are looked through. */
  private static List<Object> arguments(
      Signature signature, IntPredicate withNulls, Map<String, @Nullable Object> input)
      throws InvalidValueException {
    try {
      return signature.arguments(input);
    } catch (InvalidValueException e) {
      if (e.fault() != InvalidValueException.Fault.NULL) {
        throw e;
      }
      return signature.arguments(input, withNulls);
    }
  }

  /** Returns {@code input} with an empty list wherever it has null for an object, as Java has. */
  private static Map<String, @Nullable Object> withoutNull(
      Signature signature, Map<String, @Nullable Object> input) {
    Map<String, @Nullable Object> changed = new LinkedHashMap<>(input);
    for (Signature.Parameter parameter : signature.parameters()) {
      String name = parameter.name();
      if (parameter.type().named().findAny().isPresent() && changed.containsKey(name)) {
        changed.put(name, withoutNull(parameter.type(), changed.get(name)));
      }
    }
    Design design = signature.design();
    if (design != null) {
      String operations = signature.parameters().getFirst().name();
      changed.computeIfPresent(
          signature.parameters().getLast().name(),
          (name, rows) -> withoutNull(design, changed.get(operations), rows));
    }
    return changed;
  }

  /** Returns the arguments of a class's operations; a row of an unknown operation stays. */
  private static Object withoutNull(Design design, @Nullable Object operations, Object arguments) {
    if (!(operations instanceof List<?> names && arguments instanceof List<?> rows)) {
      return arguments;
    }
    List<@Nullable Object> changed = new ArrayList<>(rows);
    for (int i = 0; i < Math.min(names.size(), rows.size()); i++) {
      List<Signature.Parameter> parameters = parameters(design, names.get(i));
      if (rows.get(i) instanceof List<?> row && row.size() == parameters.size()) {
        changed.set(i, withoutNull(parameters, row));
      }
    }
    return changed;
  }

  private static List<Signature.Parameter> parameters(Design design, @Nullable Object operation) {
    return design.members().stream()
        .filter(member -> member.name().equals(operation))
        .findFirst()
        .map(Design.Member::parameters)
        .orElse(List.of());
  }

  private static List<@Nullable Object> withoutNull(
      List<Signature.Parameter> parameters, List<?> row) {
    List<@Nullable Object> changed = new ArrayList<>(row.size());
    for (int i = 0; i < row.size(); i++) {
      changed.add(withoutNull(parameters.get(i).type(), row.get(i)));
    }
    return changed;
  }

  private static @Nullable Object withoutNull(JavaType type, @Nullable Object value) {
    if (type instanceof JavaType.Named named && value == null && isList(named.notation())) {
      return List.of();
    }
    if (value instanceof List<?> list && type instanceof JavaType.Array array) {
      return all(array.element(), list);
    }
    if (value instanceof List<?> list && type instanceof JavaType.ListOf of) {
      return all(of.element(), list);
    }
    return value;
  }

  private static List<@Nullable Object> all(JavaType type, List<?> values) {
    List<@Nullable Object> all = new ArrayList<>(values.size());
    for (Object value : values) {
      all.add(withoutNull(type, value));
    }
    return all;
  }

  private static boolean isList(JavaType type) {
    return type instanceof JavaType.Array || type instanceof JavaType.ListOf;
  }
}
