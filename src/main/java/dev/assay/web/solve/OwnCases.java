package dev.assay.web.solve;

import dev.assay.judge.InvalidInputException;
import dev.assay.judge.Judge;
import dev.assay.judge.RunReport;
import dev.assay.problem.Problem;
import dev.assay.problem.signature.InvalidValueException;
import dev.assay.problem.signature.Signature;
import dev.assay.web.request.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Converts a visitor's own inputs to the types of a signature, and runs code on them. */
public final class OwnCases {

  /** The most cases of one run. */
  public static final int MAX_CASES = 50;

  private OwnCases() {}

  /** Returns the arguments of each case, in the signature's order. */
  static List<List<Object>> read(Signature signature, @Nullable List<Map<String, Object>> inputs) {
    if (inputs == null) {
      return List.of();
    }
    if (inputs.size() > MAX_CASES) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "too-many-cases", inputs.size(), MAX_CASES);
    }
    List<List<Object>> cases = new ArrayList<>();
    for (Map<String, Object> input : inputs) {
      cases.add(arguments(signature, cases.size() + 1, input));
    }
    return cases;
  }

  /** Runs {@code code} on {@code inputs}, or refuses those that break the problem's constraints. */
  static RunReport run(Judge judge, Problem problem, String code, List<List<Object>> inputs) {
    try {
      return judge.run(problem, code, inputs);
    } catch (InvalidInputException e) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "invalid-input", e.index() + 1, e.reason());
    }
  }

  private static List<Object> arguments(
      Signature signature, int number, @Nullable Map<String, Object> input) {
    try {
      return signature.arguments(input == null ? Map.of() : input);
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
}
