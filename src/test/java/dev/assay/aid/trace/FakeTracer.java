package dev.assay.aid.trace;

import dev.assay.compiler.source.Diagnostic;
import dev.assay.compiler.trace.TraceMap;
import dev.assay.judge.Failure;
import dev.assay.judge.InvalidInputException;
import dev.assay.judge.RunReport.RunCase;
import dev.assay.judge.Verdict;
import dev.assay.language.Localized;
import dev.assay.problem.Problem;
import dev.assay.problem.signature.Notation;
import dev.assay.worker.Values;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Traces nothing, but answers as the words in the code want: INVALID, COMPILE_ERROR, LONG, or else
 * one step on the input that it was asked for.
 */
public class FakeTracer extends Tracer {

  public FakeTracer() {
    super(null, null, null, null);
  }

  @Override
  public TraceReport trace(Problem problem, String code, TraceInput input, String sender)
      throws InvalidInputException {
    if (code.contains("INVALID")) {
      throw new InvalidInputException(0, new Localized<>("too small", "太小"));
    }
    if (code.contains("COMPILE_ERROR")) {
      return new TraceReport.Rejected(
          List.of(
              new Diagnostic(
                  2, 9, 2, 12, Diagnostic.Severity.ERROR, Localized.same("no such symbol"))));
    }
    if (code.contains("LONG")) {
      return new TraceReport.Untraceable(new Localized<>("too long to be traced", "太长"));
    }
    var outcome =
        new RunCase(
            Notation.writeInput(problem.signature(), values(problem, input)),
            "1",
            "2",
            Verdict.WRONG_ANSWER,
            "",
            null,
            List.of(new Failure.Frame("Solution.solve", 2)),
            3);
    var map =
        new TraceMap(
            List.of(new TraceMap.TracedMethod("Solution", "solve", List.of("nums", "i"))),
            List.of(new TraceMap.Point(0, 4, true, false, List.of(0, 1))),
            Map.of("ListNode", List.of("val", "next")),
            List.of(new TraceMap.Index(0, "nums", Set.of("i"), Set.of())));
    var trace =
        new TraceReport.StepTrace(
            "steps", true, "[[0,1,{\"0\":\"r:0\"},{\"0\":[\"a:int[]:1\",[\"s:</script>\"]]},5]]");
    return new TraceReport.Traced(outcome, null, map, List.of(trace));
  }

  @SuppressWarnings("unchecked") // inputs are encoded as one list, none of them null
  private static List<Object> values(Problem problem, TraceInput input) {
    return switch (input) {
      case TraceInput.Sample sample -> problem.samples().get(sample.number() - 1).input();
      case TraceInput.Own own ->
          (List<Object>) Objects.requireNonNull(Values.decode(own.input().encoded()));
    };
  }
}
