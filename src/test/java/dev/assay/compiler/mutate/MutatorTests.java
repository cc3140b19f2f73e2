package dev.assay.compiler.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.compiler.Compilation;
import dev.assay.compiler.CompiledMutant;
import dev.assay.compiler.DefaultLimits;
import dev.assay.compiler.SourceCompiler;
import dev.assay.compiler.Support;
import dev.assay.compiler.entry.WantedMethod;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MutatorTests {

  private static final WantedMethod WANTED =
      new WantedMethod(
          "Solution",
          "public int sum(List<Integer> list)",
          "sum",
          "int",
          List.of("List<Integer>"),
          false);

  private final SourceCompiler compiler = new SourceCompiler(DefaultLimits.LIMITS);

  @Test
  void movesBordersAndTurnsConditions() {
    assertThat(changes("boolean f(int a, int b) { return a < b || a == 2 * b; }"))
        .containsExactlyInAnyOrder(
            "BORDER: a < b → a <= b",
            "NEGATION: a == 2 * b → a != 2 * b",
            "CONDITION: a < b || a == 2 * b → a < b && a == 2 * b",
            "CONDITION: a < b || a == 2 * b → a < b",
            "CONDITION: a < b || a == 2 * b → a == 2 * b",
            "ARITHMETIC: 2 * b → 2 / b",
            "NUMBER: 2 * b → 3 * b",
            "NUMBER: 2 * b → 1 * b",
            "RESULT: a < b || a == 2 * b → true",
            "RESULT: a < b || a == 2 * b → false");
  }

  @Test
  void leavesStatementsAndBranchesOut() {
    assertThat(changes("void f(int[] a) { for (int x : a) { if (!g(x)) continue; a[x]++; } }"))
        .containsExactlyInAnyOrder(
            "STATEMENT: for (int x : a) { if (!g(x)) continue; a[x]++; } → ",
            "CONDITION: (!g(x)) → (true)",
            "CONDITION: (!g(x)) → (false)",
            "NEGATION: !g(x) → g(x)",
            "STATEMENT: continue; → ",
            "STATEMENT: a[x]++; → ",
            "ARITHMETIC: a[x]++ → a[x]--");
  }

  @Test
  void keepsTheUpdatesOfLoopsAndTheSizesOfArrays() {
    assertThat(
            changes("int f(int n) { int[] a = new int[9]; for (; n > a[0]; n -= 2) {} return n; }"))
        .containsExactlyInAnyOrder(
            "STATEMENT: for (; n > a[0]; n -= 2) {} → ",
            "BORDER: n > a[0] → n >= a[0]",
            "NUMBER: a[0] → a[1]",
            "NUMBER: a[0] → a[(-1)]",
            "ARITHMETIC: n -= 2 → n += 2",
            "NUMBER: n -= 2 → n -= 3",
            "NUMBER: n -= 2 → n -= 1",
            "RESULT: n → 0");
  }

  @Test
  void tellsTheLineAndKeepsAllLinesWhereTheyAre() {
    String source =
        "class A {\n  int f(int n) {\n    while (n > 5) {\n      n--;\n    }\n    return n;\n  }\n}\n";
    List<Mutant> mutants = compiler.mutants(source).all();
    assertThat(mutants).extracting(Mutant::line).contains(3, 4, 6).doesNotContain(1, 2, 5, 7);
    assertThat(mutants)
        .allSatisfy(mutant -> assertThat(mutant.source().lines()).hasSize(8))
        .allSatisfy(mutant -> assertThat(mutant.source()).isNotEqualTo(source));
  }

  @Test
  void makesNothingOfWhatIsNoJava() {
    assertThat(compiler.mutants("class {").all()).isEmpty();
  }

  @Test
  void compilesAllThatAreJavaAtOnce() {
    String source =
        """
        import java.util.List;

        class Solution {
          public int sum(List<Integer> list) {
            int sum = 0;
            for (int i = 0; i < list.size(); i++) {
              sum += list.get(i);
            }
            return sum;
          }
        }
        """;
    Mutants mutants = compiler.mutants(source);
    List<CompiledMutant> atOnce = compiler.compile(mutants, new Support(Map.of(), false), WANTED);
    assertThat(atOnce).extracting(compiled -> compiled.mutant()).isEqualTo(soundOnes(mutants));
    assertThat(atOnce)
        .allSatisfy(
            compiled -> {
              String owner = compiled.code().entryPoint().className();
              assertThat(compiled.code().classes()).hasSize(2).containsKey(owner);
            });
  }

  private List<Mutant> soundOnes(Mutants mutants) {
    return mutants.all().stream()
        .filter(mutant -> compiler.compile(mutant.source(), WANTED) instanceof Compilation.Compiled)
        .toList();
  }

  private List<String> changes(String method) {
    return compiler.mutants("class A { " + method + " }").all().stream()
        .map(mutant -> mutant.kind() + ": " + mutant.before() + " → " + mutant.after())
        .toList();
  }
}
