package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.assay.problem.Problem;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.ProblemLoader;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaffoldTests {

  @TempDir private Path problems;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int[] twoSum(int[] nums, int target)",
        "boolean isPalindrome(String s)",
        "double mean(List<List<Integer>> rows, char unit, Long limit)",
        "void rotate(int[][] matrix)",
        "void fill(int count, char[] letters)",
        "ListNode merge(ListNode[] lists)",
        "Map<String, Integer> count(String[] words)",
        "class Bag { Bag(int room, String name); boolean put(int value); void clear(); }",
      })
  void beginsAPackageThatLoads(String signature) throws IOException {
    assertThat(CommandLineInterface.run(arguments("some-sum", signature))).isZero();
    Problem problem = load("some-sum");
    assertThat(problem.title().en()).isEqualTo("Some sum");
    assertThat(problem.signature().text()).isEqualTo(signature);
    assertThat(Files.readString(problems.resolve("some-sum/Validator.java"))).contains("validate(");
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
