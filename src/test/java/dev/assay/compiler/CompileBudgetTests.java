package dev.assay.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.compiler.Compilation.Compiled;
import dev.assay.compiler.Compilation.Rejected;
import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.InvokeInstruction;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

class CompileBudgetTests {
  private static final WantedMethod WANTED = Wanted.method("int f()");
  private static final SourceCompiler COMPILER = compiler(Duration.ofSeconds(3), 400);

  @AfterEach
  void compilerIsAsGoodAsNew() {
    assertThat(COMPILER.compile("class Solution { int f() { return List.of(1).size(); } }", WANTED))
        .isInstanceOf(Compiled.class);
  }

  /** Plain javac runs for minutes on half of these; the others take 300 MB and more. */
  @ParameterizedTest
  @CsvSource({
    "DOUBLED_STRINGS, 40",
    "NESTED_FINALLY, 40",
    "RECORD_PATTERNS, 10",
    "NESTED_LAMBDAS, 25",
    "GENERIC_CALLS, 400",
    "GROWING_TYPES, 40",
    "EXPANSIVE_INHERITANCE, 1",
    "NESTED_CLASSES, 1200",
    "ANONYMOUS_CLASSES, 300"
  })
  void endsWhatExplodes(Bombs bomb, int size) {
    SourceCompiler tight = compiler(Duration.ofMillis(500), 60);
    assertThat(tight.compile(bomb.source(size), WANTED))
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected ->
                assertThat(rejected.diagnostics())
                    .singleElement()
                    .extracting(Diagnostic::message)
                    .asString()
                    .containsAnyOf("more than 60 MB of memory", "more than 500 ms of CPU time"));
  }

  static Stream<Arguments> nestedTooDeeply() {
    return Stream.of(
        Arguments.of("parentheses", "int f() { return " + "(".repeat(60_000)),
        Arguments.of("blocks", "int f() { " + "{".repeat(15_000) + "}".repeat(15_000) + "}}"),
        Arguments.of("minus signs", "int f() { return 1; } int x = " + "-~".repeat(20_000) + "1;}"),
        Arguments.of(
            "type arguments",
            "int f() { return 1; } "
                + "List<".repeat(5000)
                + "Integer"
                + ">".repeat(5000)
                + " x;}"),
        Arguments.of(
            "a sum", "int f() { String a = \"\", s = a" + "+a".repeat(15_000) + "; return 1; } }"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nestedTooDeeply")
  void refusesWhatIsNestedTooDeeply(String name, String body) {
    assertThat(COMPILER.compile("class Solution { " + body, WANTED))
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected ->
                assertThat(rejected.diagnostics().getFirst().message())
                    .containsAnyOf("too deeply nested", "of CPU time"));
  }

  @Test
  void takesManyClasses() {
    StringBuilder source = new StringBuilder("class Solution { int f() { return 1; } }");
    for (int i = 0; i < 500; i++) {
      source.append("class C").append(i).append(" {}");
    }
    assertThat(COMPILER.compile(source.toString(), WANTED))
        .isInstanceOfSatisfying(
            Compiled.class, compiled -> assertThat(compiled.classes()).hasSize(501));
  }

  @Test
  void metersEveryMethodThatCallsAndEveryLoop() {
    String source =
        """
        class Solution {
            int f() { for (int i = 0; ; i++) {} }
            int recursive(int n) { return recursive(n + 1); }
            int leaf(int n) { return n + 1; }
        }
        """;
    Compiled compiled = (Compiled) COMPILER.compile(source, WANTED);
    byte[] metered = TickTransform.apply(compiled.classes().get("Solution"));
    assertThat(ticks(metered)).containsExactly("<init>", "f", "f", "recursive");
  }

  private static List<String> ticks(byte[] classFile) {
    return ClassFile.of().parse(classFile).methods().stream()
        .flatMap(
            method ->
                method
                    .code()
                    .orElseThrow()
                    .elementStream()
                    .filter(InvokeInstruction.class::isInstance)
                    .map(InvokeInstruction.class::cast)
                    .filter(call -> call.name().equalsString("tick"))
                    .map(call -> method.methodName().stringValue()))
        .toList();
  }

  private static SourceCompiler compiler(Duration cpu, int megabytes) {
    return new SourceCompiler(
        new CompilerProperties(cpu, DataSize.ofMegabytes(megabytes), DataSize.ofKilobytes(64), 50));
  }
}
