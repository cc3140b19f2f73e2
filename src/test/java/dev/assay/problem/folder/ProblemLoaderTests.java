package dev.assay.problem.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.language.Localized;
import dev.assay.problem.CheckerKind;
import dev.assay.problem.Difficulty;
import dev.assay.problem.Drawing;
import dev.assay.problem.Limits;
import dev.assay.problem.PackageCode;
import dev.assay.problem.Problem;
import dev.assay.problem.TestCase;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemLoaderTests {

  @TempDir private Path root;

  @Test
  void loadsAStatementThatIsNotTranslatedYet() {
    PackageFixture fixture =
        PackageFixture.write(root, "add-up").with("statement.zh.md", "Add up the numbers.");
    assertThat(fixture.load().statement().zh()).isEqualTo("Add up the numbers.");
    assertThat(fixture.findings())
        .containsExactly("statement.zh.md:1: this text is not in Chinese: translate it");
  }

  @Test
  void readsEverythingThatAPackageMayHave() {
    Problem problem = everything().load();

    assertThat(problem.slug()).isEqualTo("add-up");
    assertThat(problem.number()).isEqualTo(1480);
    assertThat(problem.title().in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("应有尽有");
    assertThat(problem.difficulty()).isEqualTo(Difficulty.MEDIUM);
    assertThat(problem.tags()).containsExactly("array", "prefix-sum");
    assertThat(problem.signature().answer()).isZero();
    assertThat(problem.checker()).isEqualTo(new CheckerKind.Tolerance(1e-6));
    assertThat(problem.limits())
        .isEqualTo(new Limits(Duration.ofMillis(1500), 64 << 20, 100 << 10));
    assertThat(problem.constraints())
        .containsExactly("1 <= nums.length <= 10^5", "-10^9 <= nums[i] <= 10^9");
    assertThat(problem.hints().en()).containsExactly("Think.", "Think again.");
    assertThat(problem.source()).isEqualTo("LeetCode 1480");
    assertThat(problem.pictures())
        .isEqualTo(
            Map.of(
                "board", new Drawing(Drawing.Form.NONE, null),
                "words", new Drawing(Drawing.Form.GRID, null)));
    assertThat(problem.smallest()).isFalse();
    assertThat(problem.statement()).isEqualTo(new Localized<>("Mix.\n", "混合。\n"));
    assertThat(problem.editorial()).isEqualTo(new Localized<>("Mixed.\n", "已混合。\n"));
    assertThat(problem.code())
        .isEqualTo(
            new PackageCode(
                "class Validator {}\n",
                null,
                "class Generator {}\n",
                null,
                Map.of("Node.java", "class Node {}\n"),
                Map.of()));
    assertThat(problem.submissions())
        .extracting(example -> example.verdict() + " " + example.file().getFileName())
        .containsExactly(
            "ACCEPTED another.java",
            "ACCEPTED loop.java",
            "COMPILE_ERROR broken.java",
            "WRONG_ANSWER first_only.java");
    assertThat(problem.reference().code()).isEqualTo("class Solution {}\n");
    assertThat(problem.version()).matches("[0-9a-f]{64}");
  }

  @Test
  void readsCasesInTheOrderOfTheFilesWithTheSignaturesTypes() {
    Problem problem = everything().load();

    assertThat(problem.samples()).hasSize(1).isEqualTo(problem.cases().subList(0, 1));
    TestCase.Stored sample = problem.samples().getFirst();
    assertThat(sample.name()).isEqualTo("the first");
    assertThat(sample.explanation()).isEqualTo(new Localized<>("One.", "一。"));
    assertThat(sample.output()).isEqualTo(new double[] {1});
    assertThat(sample.input().toArray())
        .isEqualTo(
            new Object[] {
              new double[] {1, 2.5, 1000},
              new char[][] {{'a', '1', '2'}, {'x', 'y', 'z'}},
              List.of(List.of("yes", "2020-01-01", "null", "010"), List.of()),
              Long.MAX_VALUE,
              true
            });
    assertThat(problem.cases().subList(1, 3))
        .containsExactly(
            new TestCase.Generated("", 100_000, -7),
            new TestCase.Generated("generated", 0, Long.MAX_VALUE));
  }

  @Test
  void fillsInWhatAPackageLeavesOut() {
    Problem problem = good().load();

    assertThat(problem.checker()).isEqualTo(new CheckerKind.Exact());
    assertThat(problem.limits()).isEqualTo(new Limits(Duration.ofSeconds(1), 256 << 20, 16 << 20));
    assertThat(problem.constraints()).isEmpty();
    assertThat(problem.hints()).isEqualTo(new Localized<>(List.of(), List.of()));
    assertThat(problem.source()).isNull();
    assertThat(problem.editorial()).isNull();
    assertThat(problem.code())
        .isEqualTo(new PackageCode(null, null, null, null, Map.of(), Map.of()));
  }

  @Test
  void theVersionIsThatOfAllNamesAndContents() {
    PackageFixture fixture = good();
    String version = fixture.load().version();

    assertThat(fixture.load().version()).isEqualTo(version);
    assertThat(fixture.with(".hidden", "x").load().version()).isEqualTo(version);
    assertThat(fixture.with("statement.md", "Other.").load().version()).isNotEqualTo(version);
    fixture.with("submissions/accepted/loop2.java", "class Solution {}");
    String withCopy = fixture.load().version();
    fixture.without("submissions/accepted/loop2.java");
    fixture.with("submissions/accepted/loop3.java", "class Solution {}");
    assertThat(fixture.load().version()).isNotEqualTo(withCopy);
  }

  @Test
  void takesFilesAsWindowsWritesThem() {
    PackageFixture fixture = good();
    fixture.with("statement.md", "\uFEFFOne\r\nTwo\r\n");
    fixture.with(
        "cases/secret.yaml", "\uFEFF- input: { nums: [1] }\r\n  output: 1\r\n- input: 5\r\n");

    assertThat(fixture.findings())
        .containsExactly(
            "cases/secret.yaml:3: the key `output` is missing",
            "cases/secret.yaml:3: expected a mapping with `nums`, not `5`");
    fixture.with("cases/secret.yaml", "[]");
    assertThat(fixture.load().statement().en()).isEqualTo("One\nTwo\n");
  }

  @Test
  void refusesWhatIsNoText() {
    PackageFixture fixture = good();
    fixture.with("statement.md", "fine\nGr\u00fc\u00dfe".getBytes(StandardCharsets.ISO_8859_1));
    fixture.with("problem.yaml", "number: 1\ntitle: \0\n");
    fixture.with("cases/secret.yaml", new byte[] {(byte) 0xff, (byte) 0xfe, '-', 0});

    assertThat(fixture.findings())
        .containsExactly(
            "cases/secret.yaml:1: this is not UTF-8 text: save the file as UTF-8",
            "problem.yaml:2: YAML must not contain the character U+0000: remove it",
            "statement.md:2: this is not UTF-8 text: save the file as UTF-8");
  }

  @Test
  void refusesLinksThatLeadOutOfThePackage(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret.md"), "secret");
    PackageFixture fixture = good().without("statement.md");
    Files.createSymbolicLink(fixture.folder().resolve("statement.md"), secret);
    Files.createSymbolicLink(fixture.folder().resolve("support"), elsewhere);
    Files.createSymbolicLink(fixture.folder().resolve("editorial.md"), Path.of("problem.yaml"));
    Files.createSymbolicLink(fixture.folder().resolve("editorial.zh.md"), Path.of("nowhere.md"));

    assertThat(fixture.findings())
        .containsExactly(
            "editorial.zh.md:1: this cannot be read: it points to nothing",
            "statement.md:1: this link leads out of the package: put the file itself here",
            "support:1: this link leads out of the package: put the file itself here");
  }

  @Test
  void survivesFoldersThatLeadInCircles() throws IOException {
    PackageFixture fixture = good();
    Files.createSymbolicLink(fixture.folder().resolve("support"), Path.of("."));
    Files.createSymbolicLink(fixture.folder().resolve("cases/again"), Path.of("../cases"));
    Files.createDirectory(fixture.folder().resolve("editorial.md"));

    assertThat(fixture.findings())
        .contains(
            "cases/again:1: unknown folder: this folder takes sample.yaml, secret.yaml and secret-*.yaml",
            "support/problem.yaml:1: unknown file: this folder takes Java files");
  }

  @Test
  void refusesHugeFiles() throws IOException {
    PackageFixture fixture = good();
    try (RandomAccessFile file =
        new RandomAccessFile(fixture.folder().resolve("cases/secret.yaml").toFile(), "rw")) {
      file.setLength(5L << 30);
    }
    assertThat(fixture.findings())
        .containsExactly(
            "cases/secret.yaml:1: the file is larger than 8 MB: let Generator.java make large inputs");
  }

  @Test
  void reportsNoMoreFaultsThanAPersonReads() {
    PackageFixture fixture = good();
    fixture.with("cases/secret.yaml", "- 1\n".repeat(1_000));
    assertThat(fixture.findings()).hasSize(200);
  }

  @Test
  void survivesNestingOfAnyDepth() {
    PackageFixture fixture = good();
    fixture.with("cases/sample.yaml", "[".repeat(1_000_000));
    fixture.with("cases/secret.yaml", "{".repeat(1_000_000));
    fixture.with("problem.yaml", "- ".repeat(100_000));

    assertThat(fixture.findings())
        .containsExactly(
            "cases/sample.yaml:1: this is nested more than 32 deep",
            "cases/secret.yaml:1: this is nested more than 32 deep",
            "problem.yaml:1: this is nested more than 32 deep");
  }

  @Test
  void readsLargeInputsWhole() {
    int[] numbers = IntStream.range(0, 100_000).toArray();
    PackageFixture fixture = good();
    fixture.with(
        "cases/secret.yaml",
        "- { input: { nums: " + Arrays.toString(numbers) + " }, output: 0 }\n");

    TestCase.Stored large = (TestCase.Stored) fixture.load().cases().getLast();

    assertThat(Arrays.equals((int[]) large.input().getFirst(), numbers)).isTrue();
  }

  @Test
  void theFoldersNameIsTheSlug() {
    assertThat(PackageFixture.write(root, "two--Sum").findings())
        .containsExactly(
            ":1: name the folder with a-z, 0-9 and single hyphens: it is the problem's URL");
    assertThat(new PackageFixture(root.resolve("missing")).findings())
        .containsExactly(":1: there is no such folder");
    PackageFixture.write(root, "two-sum");
    assertThat(new PackageFixture(root.resolve("two-sum/cases/..")).load().slug())
        .isEqualTo("two-sum");
  }

  private PackageFixture good() {
    return PackageFixture.write(root, "add-up");
  }

  private PackageFixture everything() {
    return good().overlay(PackageFixture.GOLDEN.resolve("everything/add-up"));
  }

  @Test
  void keepsTheSignOfAZeroInACase() {
    Problem problem =
        PackageFixture.write(root, "add-up")
            .replace("problem.yaml", "int addUp(int[] nums)", "double addUp(double[] nums, int n)")
            .with("cases/sample.yaml", "- { input: { nums: [-0, 0], n: -0 }, output: -0 }\n")
            .with("cases/secret.yaml", "[]\n")
            .load();
    TestCase.Stored sample = problem.samples().getFirst();
    assertThat(sample.input().getFirst()).isEqualTo(new double[] {-0.0, 0});
    assertThat(sample.input().getLast()).isEqualTo(0);
    assertThat(sample.output()).isEqualTo(-0.0);
  }
}
