package dev.assay.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.compiler.Compilation.Compiled;
import dev.assay.compiler.Compilation.Rejected;
import dev.assay.compiler.Diagnostic.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceCompilerTests {
  private static final SourceCompiler COMPILER = new SourceCompiler(CompilerProperties.defaults());
  private static final WantedMethod MIN_WINDOW =
      new WantedMethod(
          "Solution",
          "String minWindow(String s, String t)",
          "minWindow",
          "String",
          List.of("String", "String"),
          false);

  @Test
  void compilesWithoutImports() {
    Compilation compilation =
        COMPILER.compile(
            """
            class Solution {
                public String minWindow(String s, String t) {
                    Map<Character, Integer> need = new HashMap<>();
                    return s + t + need;
                }
            }
            """,
            MIN_WINDOW);
    assertThat(compilation)
        .isInstanceOfSatisfying(
            Compiled.class,
            compiled -> {
              assertThat(compiled.entryPoint())
                  .isEqualTo(
                      new EntryPoint(
                          "Solution",
                          "minWindow",
                          "(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;",
                          false));
              assertThat(compiled.classes()).containsOnlyKeys("Solution");
              assertThat(compiled.mutableStatics()).isFalse();
            });
  }

  @Test
  void saysWhereTheErrorIs() {
    Compilation compilation =
        COMPILER.compile(
            "class Solution { public String minWindow(String s, String t) { return s + u; } }",
            MIN_WINDOW);
    assertThat(compilation)
        .isEqualTo(
            new Rejected(
                List.of(
                    new Diagnostic(
                        1,
                        75,
                        1,
                        76,
                        Severity.ERROR,
                        "cannot find symbol\n  symbol:   variable u\n  location: class Solution"))));
  }

  @Test
  void seesSupportClasses() {
    Compilation compilation =
        COMPILER.compile(
            "class Solution { String minWindow(String s, String t) { return new Node(s).text; } }",
            Map.of("Node.java", "public class Node { String text; Node(String t) { text = t; } }"),
            MIN_WINDOW);
    assertThat(compilation)
        .isInstanceOfSatisfying(
            Compiled.class,
            compiled -> assertThat(compiled.classes()).containsOnlyKeys("Solution", "Node"));
  }
}
