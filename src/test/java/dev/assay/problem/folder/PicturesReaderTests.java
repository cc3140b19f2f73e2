package dev.assay.problem.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.problem.Drawing;
import dev.assay.problem.Drawing.Form;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesReaderTests {

  @TempDir private Path root;

  @Test
  void readsFormsAndTheArgumentsThatCompleteThem() {
    PackageFixture fixture =
        PackageFixture.write(root, "add-up")
            .with("problem.yaml", yaml("int addUp(int[] nums, int n)", "{ nums: { chain: n } }"))
            .with("cases/sample.yaml", "- { input: { nums: [1], n: 0 }, output: 1 }")
            .with("cases/secret.yaml", "- { input: { nums: [2], n: -1 }, output: 2 }");
    assertThat(fixture.load().pictures()).isEqualTo(Map.of("nums", new Drawing(Form.CHAIN, "n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int f(int n, int[][] edges) | { edges: { grid: n } } | 5: `grid` takes no number",
        "int f(int n, int[][] edges) | { edges: { graph: m } } | 5: `m` is no argument of type",
        "int f(int n, int[][] edges) | { edges: { graph: edges } } | 5: `edges` is no argument of",
        "int f(int n, int[][] edges) | { edges: { graph: return } } | 5: `return` is no argument of",
        "int f(int n, int[][] edges) | { edges: [graph] } | 5: the picture of `edges` must be",
        "int f(int n, int[][] edges) | { n: grid } | 5: `n` has the type `int`",
        "int f(int n, char[][] edges) | { edges: graph } | 5: `edges` has the type `char[][]`",
        "int f(int n, int[] edges) | { edges: tree } | 5: `edges` has the type `int[]`",
        "class A { A(); int f(); } | { operations: grid } | 5: remove `pictures`",
      })
  void reportsEachFaultWithItsLine(String signature, String pictures, String finding) {
    PackageFixture fixture =
        PackageFixture.write(root, "add-up").with("problem.yaml", yaml(signature, pictures));
    assertThat(fixture.findings()).anyMatch(each -> each.startsWith("problem.yaml:" + finding));
  }

  private static String yaml(String signature, String pictures) {
    return """
    number: 7
    title: { en: Add Up, zh: 求和 }
    difficulty: easy
    signature: "%s"
    pictures: %s
    """
        .formatted(signature, pictures);
  }
}
