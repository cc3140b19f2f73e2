package dev.assay.web.aid.trace;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.assay.aid.trace.KeptTraces;
import dev.assay.aid.trace.TraceInput;
import dev.assay.problem.Problem;
import dev.assay.problem.signature.Notation;
import dev.assay.web.request.Refusal;
import dev.assay.web.solve.OwnCases;
import dev.assay.web.solve.TypedValue;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The body of a request that traces code, or keeps what it traced.
 *
 * @param input arguments by name, or a text in the notation of the examples; null for a sample
 * @param sample from 1; null for the first
 */
record TraceRequest(
    @Nullable String code,
    @JsonDeserialize(using = TypedValue.OfOneCase.class) @Nullable Object input,
    @JsonProperty("case") @Nullable Integer sample) {

  /** Returns the input that is to be traced. */
  TraceInput traceInput(Problem problem) {
    return input == null
        ? new TraceInput.Sample(sampleOf(problem))
        : new TraceInput.Own(OwnCases.one(problem, input));
  }

  /** Returns the input as a text. */
  String text(Problem problem) {
    String text =
        input == null
            ? Notation.writeInput(
                problem.signature(),
                problem.samples().get(sampleOf(problem) - 1).input(),
                KeptTraces.MOST_INPUT + 1)
            : OwnCases.notation(problem, input, KeptTraces.MOST_INPUT);
    if (text.length() > KeptTraces.MOST_INPUT) {
      throw new Refusal(
          HttpStatus.CONTENT_TOO_LARGE, "trace-input-too-long", KeptTraces.MOST_INPUT);
    }
    return text;
  }

  private int sampleOf(Problem problem) {
    int number = sample == null ? 1 : sample;
    int samples = problem.samples().size();
    if (number < 1 || number > samples) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "no-such-sample", samples);
    }
    return number;
  }
}
