package dev.assay.compiler.javac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.compiler.Compilation.Compiled;
import dev.assay.compiler.Compilation.Rejected;
import dev.assay.compiler.DefaultLimits;
import dev.assay.compiler.SourceCompiler;
import dev.assay.compiler.Wanted;
import dev.assay.compiler.entry.WantedMethod;
import dev.assay.compiler.source.Diagnostic;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CompileBudgetTests {
  private static final WantedMethod WANTED = Wanted.method("int f()");
  private static final SourceCompiler COMPILER = new SourceCompiler(DefaultLimits.LIMITS);

  @AfterEach
  void compilerIsAsGoodAsNew() {
    assertThat(COMPILER.compile("class Solution { int f() { return List.of(1).size(); } }", WANTED))
        .isInstanceOf(Compiled.class);
  }

  /** The attack suite has many more, and less time for each. */
  static Stream<Arguments> bombs() {
    StringBuilder strings = new StringBuilder("static final String S0 = \"0123456789\";");
    StringBuilder types = new StringBuilder("class P<A, B> {} class X0<T> {}");
    for (int i = 1; i <= 40; i++) {
      int before = i - 1;
      strings.append("static final String S%d = S%d + S%d;".formatted(i, before, before));
      types.append("class X%d<T> extends X%d<P<T, T>> {}".formatted(i, before));
    }
    return Stream.of(
        Arguments.of("doubled strings", strings, "MB of memory"),
        Arguments.of(
            "growing types",
            types + "Object g(X40<String> x) { X0<String> y = x; return y; }",
            "more than 3,000 ms of CPU time"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bombs")
  void saysWhichBudgetIsSpent(String name, CharSequence members, String budget) {
    assertThat(COMPILER.compile("class Solution { int f() { return 1; } " + members + "}", WANTED))
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected ->
                assertThat(rejected.diagnostics())
                    .singleElement()
                    .extracting(Diagnostic::message)
                    .asString()
                    .contains(budget));
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
    byte[] metered =
        TickTransform.apply(compiled.classes().get("Solution"), loaderOf(compiled.classes()));
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

  /** In a packed jar, only the jar's own loader finds the formatter's classes. */
  @Test
  void metersClassesThatOnlyTheirLoaderKnows() {
    String source =
        """
        class Solution {
          int f() { A each = List.of(1).isEmpty() ? new B() : new C(); return each.g(); }
        }
        class A { int g() { return 1; } }
        class B extends A {}
        class C extends A {}
        """;
    Compiled compiled = (Compiled) COMPILER.compile(source, WANTED);

    byte[] code = compiled.classes().get("Solution");
    assertThat(TickTransform.apply(code, loaderOf(compiled.classes()))).isNotEqualTo(code);
  }

  private static ClassLoader loaderOf(Map<String, byte[]> classes) {
    return new ClassLoader() {
      @Override
      public @Nullable InputStream getResourceAsStream(String name) {
        byte[] code = classes.get(name.replaceAll("\\.class$", "").replace('/', '.'));
        return code == null ? null : new ByteArrayInputStream(code);
      }
    };
  }
}
