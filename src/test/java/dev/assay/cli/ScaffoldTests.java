package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.assay.problem.Problem;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.ProblemLoader;
import dev.assay.verify.Verification;
import dev.assay.verify.Verification.Extent;
import dev.assay.verify.VerifyContext;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ScaffoldTests {

  static final List<String> SIGNATURES =
      List.of(
          "int[] twoSum(int[] nums, int target)",
          "boolean isPalindrome(String s)",
          "double mean(List<List<Integer>> rows, char unit, Long limit)",
          "void rotate(int[][] matrix)",
          "void fill(int count, char[] letters)",
          "ListNode merge(ListNode[] lists)",
          "Map<String, Integer> count(String[] words)",
          "class Bag { Bag(int room, String name); boolean put(int value); void clear(); }");

  @TempDir private Path problems;

  @ParameterizedTest
  @FieldSource("SIGNATURES")
  void beginsAPackageThatLoads(String signature) throws IOException {
    assertThat(CommandLineInterface.run(arguments("some-sum", signature))).isZero();
    Problem problem = load("some-sum");
    assertThat(problem.title().en()).isEqualTo("Some sum");
    assertThat(problem.signature().text()).isEqualTo(signature);
    assertThat(Files.readString(problems.resolve("some-sum/Validator.java"))).contains("validate(");
  }

  /** The headers of the solution and of Caller's methods. */
  static List<List<String>> calls() {
    return List.of(
        List.of("int detectCycle(ListNode head)", "int entry(int[] values, int pos)"),
        List.of("int peak(MountainArray mountain)", "int peak(int[] heights)"),
        List.of(
            "class Solution extends GuessGame { int find(int n); }", "int play(int n, int pick)"),
        List.of(
            "class Codec { String serialize(TreeNode root); TreeNode deserialize(String data); }",
            "String encode(TreeNode root)",
            "TreeNode decode(String data)"),
        List.of(
            "class Foo { Foo(int n); void first(Runnable print) throws InterruptedException; void"
                + " second(IntConsumer print); }",
            "String print(int n, boolean secondStarts)"),
        List.of("List<List<Integer>> share(char[] a, Long b)", "double[][] f(long n, char c)"));
  }

  /** Only what is TODO is missing: cases, reference and Caller.java fit together. */
  @Test
  void beginsPackagesInWhichOnlyTheTodosAreMissing() {
    int number = 0;
    for (String signature : SIGNATURES) {
      assertThat(CommandLineInterface.run(arguments("plain-" + number++, signature))).isZero();
    }
    for (List<String> headers : calls()) {
      List<String> arguments =
          new ArrayList<>(List.of(arguments("calling-" + number++, headers.getFirst())));
      headers.stream().skip(1).forEach(call -> arguments.add("--call=" + call));
      assertThat(CommandLineInterface.run(arguments.toArray(String[]::new)))
          .as("%s", headers)
          .isZero();
    }
    try (var context = new VerifyContext()) {
      var verification = new Verification(context, line -> {}, Extent.VERDICTS);
      assertThat(verification.verify(List.of(problems)))
          .isNotEmpty()
          .allSatisfy(finding -> assertThat(finding.toString()).contains("TODO"));
    }
  }

  @Test
  void writesWhatStandsBetweenCasesAndASolution() throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of(arguments("guess", "int find(int n, GuessGame game)")));
    arguments.add("--call=int play(int n, int pick)");
    assertThat(CommandLineInterface.run(arguments.toArray(String[]::new))).isZero();
    assertThat(problems.resolve("guess/problem.yaml"))
        .content()
        .contains("signature: int find(int n, GuessGame game)\ncall: int play(int n, int pick)\n");
    assertThat(problems.resolve("guess/Caller.java"))
        .content()
        .contains("        return new Solution().find(n, new GuessGame());\n");
    assertThat(problems.resolve("guess/support/GuessGame.java")).exists();
    assertThat(load("guess").signature().parameters()).hasSize(2);
  }

  @Test
  void writesNothingIfTheStepsDoNotFit() {
    for (List<String> calls :
        List.of(
            List.of("int f(Unknown n)"),
            List.of("String f(int n)", "int g(int n)"),
            List.of("int f(int n)", "--answer=n"))) {
      List<String> arguments = new ArrayList<>(List.of(arguments("sum", "int sum(int n)")));
      calls.forEach(
          call ->
              arguments.addAll(call.startsWith("--") ? List.of(call) : List.of("--call", call)));
      assertThat(CommandLineInterface.run(arguments.toArray(String[]::new))).isEqualTo(2);
    }
    assertThat(problems).isEmptyDirectory();
  }

  @Test
  void leadsEditorsToTheSchema() throws IOException {
    CommandLineInterface.run(arguments("some-sum", "int sum(int n)"));
    CommandLineInterface.run(arguments("other-sum", "int sum(int n)"));
    assertThat(problems.resolve("problem.schema.json"))
        .hasSameTextualContentAs(Path.of("src/main/resources/schema/problem.schema.json"));
    assertThat(Files.readString(problems.resolve("other-sum/problem.yaml")))
        .startsWith("# yaml-language-server: $schema=../problem.schema.json\n");
  }

  @Test
  void takesTheArrayOfAVoidMethodForTheAnswer() {
    CommandLineInterface.run(arguments("fill", "void fill(int count, char[] letters)"));
    assertThat(load("fill").signature().answer()).isEqualTo(1);
  }

  @Test
  void numbersProblemsOn() {
    CommandLineInterface.run(arguments("first", "int first(int n)"));
    CommandLineInterface.run(arguments("second", "int second(int n)"));
    assertThat(load("first").number()).isEqualTo(1);
    assertThat(load("second").number()).isEqualTo(2);
  }

  @Test
  void leavesAnExistingPackageAlone() throws IOException {
    Files.createDirectories(problems.resolve("some-sum"));
    assertThat(CommandLineInterface.run(arguments("some-sum", "int sum(int n)"))).isEqualTo(1);
    assertThat(problems.resolve("some-sum")).isEmptyDirectory();
    var scaffold = Scaffold.of("some-sum", 1, "int sum(int n)", null);
    Assertions.assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> scaffold.write(problems));
  }

  @Test
  void saysWhatIsWrongWithAName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scaffold.of("Two Sum", 1, "int sum(int n)", null))
        .withMessageContaining("Two Sum is not a slug");
    assertThat(CommandLineInterface.run(arguments("two-sum", "int sum(int n"))).isEqualTo(2);
    assertThat(problems).isEmptyDirectory();
  }

  private String[] arguments(String slug, String signature) {
    return new String[] {"new", slug, signature, "--in", problems.toString()};
  }

  private Problem load(String slug) {
    Loading loading = ProblemLoader.load(problems.resolve(slug));
    assertThat(loading).as("%s", loading).isInstanceOf(Loading.Loaded.class);
    return ((Loading.Loaded) loading).problem();
  }
}
