package dev.assay.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.compiler.Formatting.Formatted;
import dev.assay.compiler.Formatting.Unformatted;
import dev.assay.compiler.source.Diagnostic;
import dev.assay.language.Localized;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormattingTests {
  private static final SourceCompiler COMPILER = new SourceCompiler(DefaultLimits.LIMITS);

  @Test
  void indentsByFour() {
    assertThat(
            formatted(
                "class Solution{int f(int[] a){for(int i=0;i<a.length;i++){if(a[i]>0)return i;}\n"
                    + "return new int[]{1,2}[0];}}"))
        .isEqualTo(
            """
            class Solution {
                int f(int[] a) {
                    for (int i = 0; i < a.length; i++) {
                        if (a[i] > 0) return i;
                    }
                    return new int[] {1, 2}[0];
                }
            }
            """);
  }

  @Test
  void leavesImportsAndCommentsAlone() {
    String source =
        """
        import java.util.Map;
        import java.util.List;

        class Solution {
            /** Never   <b>mind</b>. */
            // nor this
            int f() {
                return 1; /* 一 */
            }
        }
        """;
    assertThat(formatted(source).lines())
        .contains("import java.util.Map;", "import java.util.List;")
        .contains("    /** Never   <b>mind</b>. */", "    // nor this")
        .contains("        return 1; /* 一 */");
    assertThat(formatted(formatted(source))).isEqualTo(formatted(source));
  }

  @Test
  void takesWhatPeoplePaste() {
    assertThat(formatted("int f(int n){return n;}\nvoid g(){}"))
        .isEqualTo("int f(int n) {\n    return n;\n}\n\nvoid g() {}\n");
    assertThat(formatted("```java\nclass Solution{\u00a0}\n```\n").strip())
        .isEqualTo("class Solution {}");
    assertThat(formatted("class Solution{\r\nint x;\r\n}")).doesNotContain("int x;\n\n");
  }

  @Test
  void takesNewSyntax() {
    assertThat(
            formatted(
                "class S{sealed interface A permits B{} record B(int x)implements A{}"
                    + " int f(Object o){return switch(o){case B(int x) when x>1->x; default->0;};}"
                    + " String t=\"\"\"\n  a\n  \"\"\";}"))
        .contains("case B(int x) when x > 1 -> x;");
  }

  @Test
  void saysWhereTheSourceIsNotJava() {
    assertThat(diagnostics("class Solution {\n    int f() { return 1 }\n}"))
        .containsExactly(
            new Diagnostic(
                2, 23, 2, 24, Diagnostic.Severity.ERROR, new Localized<>("';' expected", "需要';'")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"}", "class", "int f(", "\"", "/*", "'", "\u0000", "class A { int 1; }"})
  void refusesWhatIsNotJava(String source) {
    assertThat(diagnostics(source)).isNotEmpty();
  }

  @Test
  void endsWithTheBudget() {
    assertThat(
            diagnostics(
                "class A { int x = " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + "; }"))
        .singleElement()
        .extracting(Diagnostic::message)
        .asString()
        .contains("Simplify it and try again.");
    String lambdas = "f(x -> ".repeat(700) + "1" + ")".repeat(700);
    COMPILER.format("class A { void g() { " + lambdas + "; } }");
    assertThat(formatted("class A{}")).isEqualTo("class A {}\n");
  }

  @Test
  void refusesSourcesThatAreTooLong() {
    assertThat(diagnostics("// 长".repeat(20_000)))
        .singleElement()
        .extracting(Diagnostic::message)
        .isEqualTo(
            new Localized<>(
                "The code has 120,000 bytes; at most 65,536 are accepted.",
                "代码有 120,000 字节，最多允许 65,536 字节。"));
  }

  private static String formatted(String source) {
    Formatting formatting = COMPILER.format(source);
    assertThat(formatting).isInstanceOf(Formatted.class);
    return ((Formatted) formatting).code();
  }

  private static List<Diagnostic> diagnostics(String source) {
    Formatting formatting = COMPILER.format(source);
    assertThat(formatting).isInstanceOf(Unformatted.class);
    return ((Unformatted) formatting).diagnostics();
  }
}
