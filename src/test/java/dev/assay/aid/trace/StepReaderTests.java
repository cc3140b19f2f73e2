package dev.assay.aid.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.compiler.trace.TraceMap;
import dev.assay.sandbox.Recording;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepReaderTests {

  private static final TraceMap MAP =
      new TraceMap(
          List.of(new TraceMap.TracedMethod("Solution", "solve", List.of("a", "b"))),
          List.of(
              new TraceMap.Point(0, 1, false, false, List.of(0)),
              new TraceMap.Point(0, 2, true, false, List.of(0, 1)),
              new TraceMap.Point(0, 3, true, true, List.of())),
          Map.of(),
          List.of());

  private static TraceReport.StepTrace read(byte[] steps, String cut) {
    return StepReader.read(new Recording(steps, cut, false), MAP);
  }

  private static TraceReport.StepTrace read(String steps) {
    return read(steps.getBytes(StandardCharsets.UTF_8), "");
  }

  @Test
  void passesOnWhatARecorderWrites() {
    String steps =
        """
        [0,1,{"0":3,"1":"r:1"},{"1":["a:int[]:2",[1,2]]}],[0,2,{},{"1":{"1":-5}}],\
        [1,1,{"0":"s:\\u0022<é"},{},null],[2,1,{},{}]\
        """;
    assertThat(read(steps)).isEqualTo(new TraceReport.StepTrace("", false, "[" + steps + "]"));
    assertThat(read("").steps()).isEqualTo("[]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[3,1,{},{}]", // no such point
        "[-1,1,{},{}]",
        "[0,0,{},{}]", // no depth
        "[0,100000,{},{}]",
        "[0,1,{\"2\":1},{}]", // no such variable
        "[0,1,{\"x\":1},{}]",
        "[0,1,{\"0\":1.5},{}]",
        "[0,1,{\"0\":99999999999999999999},{}]",
        "[0,1,{\"0\":\"r:9999\"},{}]",
        "[0,1,{\"0\":\"plain\"},{}]",
        "[0,1,{\"0\":[1]},{}]",
        "[0,1,{},{\"1200\":{}}]",
        "[0,1,{},{\"1\":[\"a:int[]:2\",[[1]]]}]",
        "[0,1,{},{\"1\":[\"z:int\",[]]}]",
        "[0,1,{},{\"1\":{\"128\":1}}]",
        "[0,1,{},{},1]", // returns nothing here
        "[1,1,{},{}]", // returns something here
        "[2,1,{},{},null]",
        "[0,1,{}]",
        "[0,1,{},{}",
        "[0,1,{},{}]],[[0,1,{},{}]",
        "{}",
        "<script>",
      })
  void refusesAnythingElse(String steps) {
    assertThat(read(steps).cut()).isEqualTo("refused");
    assertThat(read(steps).steps()).isEqualTo("[]");
  }

  @Test
  void refusesTooMuch() {
    assertThat(read(("[0,1,{},{}],".repeat(5_000) + "[0,1,{},{}]")).cut()).isEqualTo("refused");
    assertThat(read("[0,1,{\"0\":\"s:" + "x".repeat(100) + "\"},{}]").cut()).isEqualTo("refused");
    assertThat(read("[0,1,{},{\"1\":[\"a:int[]:200\",[" + "1,".repeat(128) + "1]]}]").cut())
        .isEqualTo("refused");
    assertThat(read(new byte[] {(byte) 0xff}, "").cut()).isEqualTo("refused");
    assertThat(read(new byte[0], "<b>").cut()).isEqualTo("refused");
  }
}
