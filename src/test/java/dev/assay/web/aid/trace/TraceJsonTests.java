package dev.assay.web.aid.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.aid.trace.TraceReport.StepTrace;
import dev.assay.aid.trace.TraceReport.Traced;
import dev.assay.compiler.trace.TraceMap;
import dev.assay.judge.RunReport.RunCase;
import dev.assay.judge.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TraceJsonTests {

  private static final JsonMapper JSON = new JsonMapper();

  /** Returns the traces of a problem of so many steps. */
  private static TraceJson traces(int steps, String ofEach) {
    List<String> names = IntStream.range(0, 200).mapToObj(i -> "variable" + i).toList();
    List<Integer> scope = IntStream.range(0, 200).boxed().toList();
    var map =
        new TraceMap(
            List.of(new TraceMap.TracedMethod("Solution", "only", names)),
            IntStream.range(1, 300)
                .mapToObj(line -> new TraceMap.Point(0, line, false, true, scope))
                .toList(),
            Map.of("Node", names),
            List.of(new TraceMap.Index(0, "nums", Set.copyOf(names), Set.of())));
    var outcome = new RunCase("", "", "", Verdict.ACCEPTED, "", null, List.of(), 1);
    var step = new StepTrace("", false, ofEach);
    return TraceJson.of(
        new Traced(outcome, null, map, IntStream.range(0, steps).mapToObj(i -> step).toList()),
        Locale.ENGLISH);
  }

  @Test
  void tellsOnceWhatTheNumbersOfAllStepsMean() {
    int one = JSON.writeValueAsString(traces(1, "[]")).length();
    assertThat(JSON.writeValueAsString(traces(50, "[]")).length()).isLessThan(one + 5_000);
  }

  @Test
  void knowsBeforehandAboutHowLongItIs() {
    for (TraceJson json : List.of(traces(3, "[" + "1,".repeat(200_000) + "1]"), traces(1, "[]"))) {
      int length = JSON.writeValueAsString(json).length();
      assertThat(json.length()).isBetween((long) length, length * 2L);
    }
  }
}
