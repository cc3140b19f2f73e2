package dev.assay.aid.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.JudgeContext;
import dev.assay.problem.Problem;
import dev.assay.problem.folder.PackageFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Code whose weaving or whose trace's names would take too much. */
class UntraceableTests {

  private static JudgeContext context;
  private static Problem problem;

  @BeforeAll
  static void start() {
    context = JudgeContext.with(TraceConfiguration.class);
    problem = PackageFixture.load(Path.of("src/test/resources/judge/problems/running-sum"));
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  private static TraceReport trace(String code) {
    try {
      return context.part(Tracer.class).trace(problem, code, new TraceInput.Sample(1), "");
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void assertRefused(String cap, String code) {
    assertThat(trace(code))
        .isInstanceOfSatisfying(
            TraceReport.Untraceable.class,
            not ->
                assertThat(not.reason().en())
                    .startsWith("This code is too long to be traced line by line: " + cap + "."));
  }

  /** Returns a text for each number from 0 to below {@code count}, one after the other. */
  private static String each(int count, String text) {
    return IntStream.range(0, count)
        .mapToObj(i -> text.replace("#", "" + i))
        .collect(Collectors.joining());
  }

  private static String body(String statements) {
    return "class Solution { int[] runningSum(int[] nums) {\n" + statements + "return nums; } }";
  }

  @Test
  void refusesManyVariablesOnManyLines() {
    assertRefused(
        "all lines together have too many variables",
        body(each(190, "int a# = 1;") + "a1++;\n".repeat(600)));
  }

  @Test
  void refusesManyVariablesOnOneLine() {
    assertRefused("a line has more than 200 variables", body(each(200, "int a# = 1;") + "\n"));
    assertThat(trace(body(each(195, "int a# = 1;") + "\n"))).isInstanceOf(TraceReport.Traced.class);
  }

  @Test
  void refusesLongMethods() {
    assertRefused("a method is too long", body("nums[0]++;\n".repeat(1_500)));
  }

  /** Each turn of the loop moves what is known of a variable's type by one. */
  @Test
  void refusesManyVariablesMovedInALoop() {
    assertRefused(
        "a method has too many branches or handlers for its variables",
        body(
            "{"
                + each(1_500, "Object a# = null;")
                + "for (int i = 0; i < 1; i++) {"
                + each(200, "if (i == #) a# = nums;")
                + IntStream.range(1, 1_500)
                    .mapToObj(i -> "a" + (1_500 - i) + "=a" + (1_499 - i) + ";")
                    .collect(Collectors.joining())
                + "}}"));
  }

  @Test
  void refusesManyHandlersOfOnePlace() {
    assertRefused(
        "a method has too many branches or handlers for its variables",
        body(
            each(20, "long a# = 0;")
                + "try {".repeat(150)
                + "a1 += 7;".repeat(1_500)
                + "} catch (Error e) {}".repeat(150)));
  }

  @Test
  void refusesLongChainsOfClasses() {
    assertRefused(
        "a class has too many superclasses",
        body("")
            + "class A0 {}"
            + IntStream.range(1, 30)
                .mapToObj(i -> "class A" + i + " extends A" + (i - 1) + " {}")
                .collect(Collectors.joining()));
  }

  @Test
  void refusesManyLongNames() {
    String name = "n".repeat(110);
    String fields = each(190, "static int %s#;".formatted(name));
    assertRefused(
        "all names together are too long",
        "class Solution {"
            + fields
            + "int[] runningSum(int[] nums) { return nums; } "
            + each(60, "void m#() {}")
            + "}");
  }

  @Test
  void cutsLongNamesAsTheRecorderDoes() {
    String name = "Long".repeat(200);
    TraceReport report =
        trace(
            "class Solution { int[] runningSum(int[] nums) {\nvar %s = new %s();\nreturn nums; } }"
                    .formatted(name.toLowerCase(Locale.ROOT), name)
                + "class %s { int %s; }".formatted(name, name));
    var traced = (TraceReport.Traced) report;
    String cut = name.substring(0, 120) + "…";
    assertThat(traced.map().fields()).containsEntry(cut, List.of(cut));
    assertThat(traced.traces().getFirst().steps()).contains("\"o:" + cut + "\"");
    assertThat(traced.map().methods())
        .allSatisfy(
            method -> assertThat(method.vars()).allMatch(variable -> variable.length() <= 121));
  }
}
