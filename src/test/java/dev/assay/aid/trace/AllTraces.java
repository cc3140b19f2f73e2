package dev.assay.aid.trace;

import dev.assay.judge.JudgeContext;
import dev.assay.judge.RunReport;
import dev.assay.problem.ExampleSubmission;
import dev.assay.problem.Problem;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.PackageFinder;
import dev.assay.problem.folder.ProblemLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Traces all examples of all packages of some folders on all their samples, and plays each trace to
 * its end. Arguments: the verdicts of examples, such as ACCEPTED or ALL, then the folders.
 */
final class AllTraces {

  private int traces;
  private int faults;
  private final List<Integer> steps = new ArrayList<>();
  private final List<Integer> bytes = new ArrayList<>();
  private final List<Long> millis = new ArrayList<>();

  public static void main(String[] arguments) throws Exception {
    var all = new AllTraces();
    try (var context = JudgeContext.with(TraceConfiguration.class)) {
      Tracer tracer = context.part(Tracer.class);
      for (int i = 1; i < arguments.length; i++) {
        for (Path folder : PackageFinder.at(Path.of(arguments[i]))) {
          if (ProblemLoader.load(folder) instanceof Loading.Loaded loaded) {
            all.trace(tracer, loaded.problem(), arguments[0]);
            System.out.println(loaded.problem().slug() + ": " + all.traces + " traces so far");
          }
        }
      }
    }
    System.out.println(all.traces + " traces, " + all.faults + " at fault");
    System.out.println("steps " + quantiles(all.steps));
    System.out.println("bytes " + quantiles(all.bytes));
    System.out.println("millis " + quantiles(all.millis));
  }

  private static <T extends Comparable<T>> String quantiles(List<T> values) {
    Collections.sort(values);
    int last = values.size() - 1;
    return values.get(last / 2) + " " + values.get(last * 9 / 10) + " " + values.get(last);
  }

  private void trace(Tracer tracer, Problem problem, String verdict) throws Exception {
    for (ExampleSubmission example : problem.submissions()) {
      if (verdict.equals("ALL") || example.verdict().equals(verdict)) {
        for (int sample = 1; sample <= problem.samples().size(); sample++) {
          trace(tracer, problem, example, sample);
        }
      }
    }
  }

  private void trace(Tracer tracer, Problem problem, ExampleSubmission example, int sample)
      throws Exception {
    traces++;
    long start = System.nanoTime();
    TraceReport report =
        tracer.trace(problem, example.code(), new TraceInput.Sample(sample), "all");
    millis.add((System.nanoTime() - start) / 1_000_000);
    String fault = "";
    if (report instanceof TraceReport.Traced traced) {
      RunReport.RunCase outcome = traced.outcome();
      if (example.verdict().equals("ACCEPTED") && !outcome.verdict().name().equals("ACCEPTED")) {
        fault = outcome.verdict() + " " + outcome.message();
      }
      for (TraceReport.StepTrace trace : traced.traces()) {
        try {
          int count = Replay.of(traced.map(), trace).size();
          steps.add(count);
          bytes.add(trace.steps().length());
          if (!trace.cut().isEmpty() || count == 0) {
            fault += " cut " + trace.cut() + " after " + count;
          }
        } catch (AssertionError | RuntimeException e) {
          fault += " " + e;
        }
      }
    } else {
      fault = report.toString();
    }
    if (!fault.isEmpty()) {
      faults++;
      System.out.println(
          problem.slug() + " " + example.file().getFileName() + " " + sample + ": " + fault);
    }
  }
}
