package dev.assay.compiler.complete;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.compiler.DefaultLimits;
import dev.assay.compiler.SourceCompiler;
import dev.assay.compiler.Support;
import dev.assay.compiler.Wanted;
import dev.assay.compiler.complete.Completion.Kind;
import dev.assay.compiler.source.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cursor is where the text has a ‸. */
class SnippetTests {
  private static final SourceCompiler COMPILER = new SourceCompiler(DefaultLimits.LIMITS);

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "int[] nums | fori | for (int i = 0; i < nums.length; i++) {",
        "String text | fori | for (int i = 0; i < text.length(); i++) {",
        "List<String> words | fori | for (int i = 0; i < words.size(); i++) {",
        "int i, int[] nums | fori | for (int j = 0; j < nums.length; j++) {",
        "int n | fori | for (int i = 0; i < n; i++) {",
        "int[] nums | forr | for (int i = nums.length - 1; i >= 0; i--) {",
        "List<String> words | foreach | for (String item : words) {",
        "int[][] grid | iter | for (int[] item : grid) {",
        "String text | foreach | for (char item : text.toCharArray()) {",
        "int item, Set<Long> ids | foreach | for (Long item2 : ids) {",
        "Map<String, Integer> ages | itm | for (var entry : ages.entrySet()) {",
        "String text | mapc | Map<Character, Integer> counts = new HashMap<>();",
        "String text | dp1 | int[] dp = new int[text.length() + 1];",
        "int[][] grid | dp2 | int[][] dp = new int[grid.length + 1][grid[0].length + 1];",
        "int[] first, int[] second | pre | int[] sums = new int[second.length + 1];",
        "int low | bs | int low2 = 0;",
        "int n | sout | System.out.println();",
      })
  void fillsInTheNamesInScope(String parameters, String name, String firstLine) {
    assertThat(snippet(parameters, name).orElseThrow().detail()).isEqualTo(firstLine);
  }

  @Test
  void repeatsANameInEachField() {
    assertThat(snippet("int[] nums", "fori").orElseThrow().insert())
        .isEqualTo("for (int ${i} = 0; ${i} < ${nums.length}; ${i}++) {\n\t${}\n}");
  }

  /** Fields that no name fills are written as the words that stand in them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "fori", "forr", "foreach", "itm", "while", "if", "ifn", "ifel", "arr", "arr2", "dp2",
        "mapc", "pq", "pqr", "bs", "bfs", "pre", "two", "grid", "sout",
      })
  void makesCodeThatCompiles(String name) {
    String parameters =
        "int[] nums, int[][] grid, Map<Integer, String> map, boolean condition, Object value, int n,"
            + " int rows, int columns, int start, List<Integer> neighbours";
    String code =
        snippet(parameters, name)
            .orElseThrow()
            .insert()
            .replaceAll("= \\$\\{}", "= 0")
            .replaceAll("\\$\\{([^}]*)}", "$1");
    String source =
        "class Solution { int f() { return 1; } void g(" + parameters + ") {\n" + code + "\n} }";
    assertThat(COMPILER.diagnose(source, new Support(Map.of(), false), Wanted.method("int f()")))
        .as(source)
        .noneMatch(each -> each.severity() == Diagnostic.Severity.ERROR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"int x = fori‸", "return fori‸", "f(fori‸)", "x.fori‸", "for (fori‸"})
  void offersNoneWhereNoStatementMayStand(String statement) {
    assertThat(snippets("class Solution { void f(int[] x) { " + statement + " } }")).isEmpty();
  }

  @Test
  void offersNoneBetweenMethods() {
    assertThat(snippets("class Solution { fori‸ }")).isEmpty();
  }

  private static Optional<Completion> snippet(String parameters, String name) {
    String source = "class Solution { void f(" + parameters + ") { " + name + "‸ } }";
    return snippets(source).stream().filter(each -> each.label().equals(name)).findFirst();
  }

  private static List<Completion> snippets(String source) {
    return COMPILER
        .complete(source.replace("‸", ""), source.indexOf("‸"), Map.of())
        .completions()
        .stream()
        .filter(each -> each.kind() == Kind.SNIPPET)
        .toList();
  }
}
