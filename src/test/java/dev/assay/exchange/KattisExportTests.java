package dev.assay.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.JudgeContext;
import dev.assay.problem.Problem;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.PackageFixture;
import dev.assay.problem.folder.ProblemLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KattisExportTests {

  /**
   * Answers with the sizes of all its arguments, and prints a line that is no part of the answer.
   */
  private static final String SHAPES =
      """
      public class Solution {
        public Map<String, Set<Integer>> addUp(
            List<List<Integer>> rows, char[][] board, List<String> words, Integer[] holes,
            double[] reals, long big, boolean[] none) {
          System.out.println("debug");
          Map<String, Set<Integer>> sizes = new HashMap<>();
          sizes.put("rows", rows.stream().map(List::size).collect(Collectors.toSet()));
          sizes.put("words", words.stream().map(String::length).collect(Collectors.toSet()));
          sizes.put("board", new HashSet<>(List.of(board[0].length, board[1].length)));
          int odd = holes[1] == null && reals[1] == -1e-7 && big % 2 == 1 ? 12 : 13;
          sizes.put("rest", new HashSet<>(List.of(holes.length, reals.length, odd + none.length)));
          return board[0][1] == ' ' ? sizes : null;
        }
      }
      """;

  private static final Map<String, Export> DONE = new HashMap<>();
  private static JudgeContext judge;

  @TempDir private Path root;

  @BeforeAll
  static void open() {
    judge = new JudgeContext();
  }

  @AfterAll
  static void close() {
    judge.close();
  }

  @ParameterizedTest
  @CsvSource({
    "lru-cache, accepted/linked_list",
    "merge-k-sorted-lists, accepted/heap",
    "combination-sum, accepted/backtracking",
    "remove-duplicates-from-sorted-array, accepted/two_indices",
  })
  void acceptedSubmissionsAreProgramsThatPrintTheAnswers(String slug, String submission)
      throws Exception {
    Map<String, byte[]> files = export(slug).files();
    Path program = compiled(files, "submissions/" + submission + "/");
    for (String base : List.of("data/sample/001", "data/secret/" + last(files))) {
      Result result = run(program, files.get(base + ".in"));
      assertThat(result).isEqualTo(new Result(0, text(files, base + ".ans")));
    }
  }

  @Test
  void readsAndWritesLines() throws Exception {
    Archive merge = export("merge-sorted-array");
    assertThat(text(merge.files(), "data/sample/001.in"))
        .isEqualTo("6\n1 2 3 0 0 0\n3\n3\n2 5 6\n3\n");
    assertThat(text(merge.files(), "data/sample/001.ans")).isEqualTo("6\n1 2 2 3 5 6\n");
    Archive tree = export("invert-binary-tree");
    assertThat(text(tree.files(), "data/sample/001.in")).isEqualTo("7\n4 2 7 1 3 6 9\n");
    Archive cache = export("lru-cache");
    assertThat(text(cache.files(), "data/sample/002.in"))
        .isEqualTo("6\nLRUCache\n1\nget\n7\nput\n7\n70\nget\n7\nput\n8\n80\nget\n7\n");
    assertThat(text(cache.files(), "data/sample/002.ans")).isEqualTo("-1\n70\n-1\n");
    assertThat(text(cache.files(), "data/secret/003.in")).isEqualTo("1\nLRUCache\n3\n");
    assertThat(text(cache.files(), "data/secret/003.ans")).isEmpty();
  }

  @Test
  void carriesValuesOfAllTypes() throws Exception {
    PackageFixture fixture = PackageFixture.write(root, "add-up").without("cases/secret.yaml");
    fixture.with("submissions/accepted/loop.java", SHAPES);
    fixture.replace(
        "problem.yaml",
        "int addUp(int[] nums)",
        "Map<String, Set<Integer>> addUp(List<List<Integer>> rows, char[][] board, List<String>"
            + " words, Integer[] holes, double[] reals, long big, boolean[] none)");
    fixture.with(
        "cases/sample.yaml",
        """
        - input:
            rows: [[3, 1], [], [2]]
            board: [[a, " "], []]
            words: ["b c", ""]
            holes: [1, null, 3]
            reals: [0.5, -1.0e-7]
            big: 9007199254740993
            none: []
          output: { words: [3, 0], rows: [2, 0, 1], board: [2, 0], rest: [3, 2, 12] }
        """);
    Export.Done done = (Export.Done) KattisExport.of(fixture.folder(), judge.judge());
    Map<String, byte[]> files = done.archive().files();
    assertThat(text(files, "data/sample/001.in"))
        .isEqualTo(
            "3\n2\n3 1\n0\n1\n2\n2\n2\na\n \n0\n2\nb c\n\n3\n1 null 3\n2\n0.5 -1.0E-7\n"
                + "9007199254740993\n0\n");
    assertThat(text(files, "data/sample/001.ans"))
        .isEqualTo("4\nboard\n2\n0 2\nrest\n3\n2 3 12\nrows\n3\n0 1 2\nwords\n2\n0 3\n");
    Path program = compiled(files, "submissions/accepted/loop/");
    assertThat(run(program, files.get("data/sample/001.in")))
        .isEqualTo(new Result(0, text(files, "data/sample/001.ans")));
  }

  @ParameterizedTest
  @CsvSource({
    "all-iterators, submissions/accepted/loops/, 0",
    "all-iterators, input_validators/validator/, 42",
    "peeking, submissions/accepted/reads_ahead/, 0",
    "peeking, input_validators/validator/, 42",
    "holes, submissions/accepted/loops/, 0",
    "holes, input_validators/validator/, 42",
    "find-node, submissions/accepted/loop/, 0",
    "odd-nodes, submissions/accepted/backwards/, 0",
    "subtrees, submissions/accepted/right_first/, 0",
  })
  void carriesIteratorsNullsAndOrder(String slug, String folder, int status) throws Exception {
    Map<String, byte[]> files = exported(slug);
    Path program = compiled(files, folder);
    for (String base : files.keySet().stream().filter(n -> n.endsWith(".in")).toList()) {
      String answer = status == 0 ? text(files, base.replace(".in", ".ans")) : "";
      assertThat(run(program, files.get(base))).as(base).isEqualTo(new Result(status, answer));
    }
  }

  @Test
  void writesNullsAndListsWithoutOrder() throws Exception {
    assertThat(text(exported("holes"), "data/sample/001.in"))
        .isEqualTo("3\n2\n1 2\nnull\n0\n2\n2\n1 null\nnull\n2\n2\nnull 3\nnull\n");
    assertThat(text(exported("holes"), "data/sample/002.in")).isEqualTo("0\n1\nnull\n0\n");
    assertThat(text(exported("find-or-null"), "data/sample/002.ans")).isEqualTo("null\n");
    assertThat(text(exported("odd-nodes"), "data/sample/001.ans")).isEqualTo("3\n1 3 3\n");
    assertThat(text(exported("subtrees"), "data/sample/002.ans"))
        .isEqualTo("2\n1\n5\n3\n5 null 6\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nested-sum    | lists of any depth (Object, NestedInteger) can't be exported
          flatten       | lists of any depth (Object, NestedInteger) can't be exported
          sparse-vector | a class that takes or returns its own objects can't be exported
          word-or-null  | a case expects null for a text
          """)
  void refusesWhatNoProgramCanRead(String slug, String reason) throws Exception {
    Export.Refused refused = (Export.Refused) KattisExport.of(shape(slug), judge.judge());
    assertThat(refused.findings().getFirst().message().en()).startsWith(reason);
  }

  @Test
  void exportsTheOnlyLanguage() throws Exception {
    Map<String, byte[]> files = exported("odd-nodes");
    assertThat(files).containsKey("statement/problem.en.md");
    assertThat(files).doesNotContainKey("statement/problem.zh.md");
    assertThat(text(files, "problem.yaml")).contains("name:\n  en: \"Odd Nodes\"\nuuid:");
  }

  private static Path shape(String slug) {
    return Path.of("src/test/resources/judge/shapes", slug);
  }

  private static Map<String, byte[]> exported(String slug) throws Exception {
    return ((Export.Done) KattisExport.of(shape(slug), judge.judge())).archive().files();
  }

  /** The validator has another method of the same name. */
  @Test
  void validatorsTellGoodInputFromBad() throws Exception {
    Map<String, byte[]> files = export("median-of-two-sorted-arrays").files();
    Path validator = compiled(files, "input_validators/validator/");
    Map<String, Integer> status =
        Map.of("2\n1 3\n1\n2\n", 42, "2\n3 1\n1\n2\n", 1, "2\n1 3\n1\n", 1, "1\n1\n1\n2\n2\n", 1);
    for (Map.Entry<String, Integer> input : status.entrySet()) {
      byte[] text = input.getKey().getBytes(StandardCharsets.UTF_8);
      assertThat(run(validator, text).status()).as(input.getKey()).isEqualTo(input.getValue());
    }
  }

  @Test
  void exportsAllThatBothFormatsHave() throws Exception {
    Map<String, byte[]> files = export("median-of-two-sorted-arrays").files();
    assertThat(text(files, "problem.yaml"))
        .contains("problem_format_version: \"2025-09\"\ntype: pass-fail\n")
        .contains("  en: \"Median of Two Sorted Arrays\"\n")
        .contains("  zh: \"寻找两个正序数组的中位数\"\n");
    assertThat(text(files, "data/secret/test_group.yaml"))
        .isEqualTo("output_validator_args: [case_sensitive, float_tolerance, \"1.0E-5\"]\n");
    assertThat(text(files, "statement/problem.en.md"))
        .contains("## Constraints\n\n- ")
        .contains("## Input\n\nThe arguments, in this order: `int[] nums1`, `int[] nums2`.\n");
    assertThat(text(files, "statement/problem.zh.md")).contains("## 输入\n\n");
    assertThat(files).containsKeys("solution/solution.en.md", "submissions/submissions.yaml");
    assertThat(text(export("combination-sum").files(), "statement/problem.en.md"))
        .contains("ascending order");
  }

  /** The format's own rules: one folder, plain names, lines that end with LF alone. */
  @Test
  void keepsTheRulesOfTheFormat() throws Exception {
    Export.Done done = (Export.Done) of("lru-cache");
    assertThat(done.root()).isEqualTo("lrucache");
    done.archive()
        .files()
        .forEach(
            (name, content) -> {
              String text = new String(content, StandardCharsets.UTF_8);
              if (!name.startsWith(".") && !text.isEmpty()) {
                assertThat(name.split("/")).allMatch(part -> part.matches("[a-zA-Z0-9_][\\w.-]*"));
                assertThat(text).endsWith("\n").doesNotContain("\r");
              }
            });
    assertThat(done.remarks())
        .containsExactly("Left out: has_no_put.java: Kattis has no folder for its verdict.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lru-cache",
        "merge-k-sorted-lists",
        "combination-sum",
        "remove-duplicates-from-sorted-array",
        "merge-sorted-array",
        "invert-binary-tree",
        "median-of-two-sorted-arrays"
      })
  void comesBackAsTheSameProblem(String slug) throws Exception {
    Path zip = Files.write(root.resolve("a.zip"), export(slug).zipped("anything"));
    Path problems = Files.createDirectory(root.resolve("problems"));
    Import.Done done = (Import.Done) ZipImport.of(zip, problems);
    assertThat(done).isEqualTo(new Import.Done(problems.resolve(slug), List.of()));
    Path original = Path.of("problems", slug);
    assertThat(ZipImportTests.contents(done.folder())).isEqualTo(ZipImportTests.contents(original));
    assertThat(load(done.folder()))
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes("submissions.*file")
        .isEqualTo(load(original));
  }

  @Test
  void namesFilesThatOthersChangedAfterTheExport() throws Exception {
    Map<String, byte[]> files = new HashMap<>(export("lru-cache").files());
    files.put("data/secret/900.in", new byte[] {'1'});
    files.put("statement/problem.en.md", new byte[] {'x'});
    files.remove("data/sample/001.ans");
    Path zip = Files.write(root.resolve("a.zip"), Archive.of(files).zipped("lrucache"));
    Import.Done done = (Import.Done) ZipImport.of(zip, Files.createDirectory(root.resolve("p")));
    assertThat(done.remarks())
        .extracting(remark -> remark.split(" ")[0])
        .containsExactly("data/sample/001.ans", "data/secret/900.in", "statement/problem.en.md");
  }

  @ParameterizedTest
  @CsvSource({
    "first-bad-version, `call` can't be exported",
    "longest-palindromic-substring, `checker: custom` can't be exported",
  })
  void refusesFeaturesThatProgramsCannotExpress(String slug, String reason) throws Exception {
    assertThat(of(slug))
        .isInstanceOfSatisfying(
            Export.Refused.class,
            refused ->
                assertThat(refused.findings())
                    .extracting(finding -> finding.message().en())
                    .singleElement()
                    .asString()
                    .startsWith(reason));
  }

  @Test
  void refusesTextsThatAreMoreThanALine() throws Exception {
    Path folder =
        PackageFixture.write(root, "add-up")
            .replace("problem.yaml", "int addUp(int[] nums)", "String addUp(String nums)")
            .with("cases/sample.yaml", "- { input: { nums: \"a\\nb\" }, output: a }")
            .without("cases/secret.yaml")
            .folder();
    assertThat(KattisExport.of(folder, judge.judge()).toString()).contains("line break");
  }

  private static Archive export(String slug) throws IOException {
    return ((Export.Done) of(slug)).archive();
  }

  private static Export of(String slug) throws IOException {
    if (!DONE.containsKey(slug)) {
      DONE.put(slug, KattisExport.of(Path.of("problems", slug), judge.judge()));
    }
    return DONE.get(slug);
  }

  private static Problem load(Path folder) {
    return ((Loading.Loaded) ProblemLoader.load(folder)).problem();
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  private static String last(Map<String, byte[]> files) {
    String last = files.keySet().stream().filter(name -> name.endsWith(".in")).toList().getLast();
    return last.replaceAll(".*/|\\.in", "");
  }

  /** Compiles all sources in {@code folder} as another judge would: with javac and no libraries. */
  private Path compiled(Map<String, byte[]> files, String folder) throws IOException {
    Path program = Files.createDirectory(root.resolve("program"));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().startsWith(folder)) {
        Files.write(program.resolve(file.getKey().substring(folder.length())), file.getValue());
      }
    }
    try (Stream<Path> all = Files.list(program)) {
      String[] sources =
          all.map(Path::toString).filter(name -> name.endsWith(".java")).toArray(String[]::new);
      String[] options = {"-proc:none", "-nowarn", "-d", program.toString()};
      int status =
          ToolProvider.getSystemJavaCompiler()
              .run(
                  null,
                  null,
                  null,
                  Stream.concat(Stream.of(options), Stream.of(sources)).toArray(String[]::new));
      assertThat(status).isZero();
    }
    return program;
  }

  private record Result(int status, String printed) {}

  private Result run(Path program, byte[] input) throws Exception {
    Path in = Files.write(root.resolve("in"), input);
    Path out = root.resolve("out");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(java, "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", ".", "Main")
            .directory(program.toFile())
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(root.resolve("err").toFile())
            .start();
    return new Result(process.waitFor(), Files.readString(out));
  }
}
