package dev.assay.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.assay.cli.CommandLineInterface;
import dev.assay.problem.file.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KattisDraftTests {

  @TempDir private Path root;
  @TempDir private Path problems;

  @Test
  void takesOverAllThatBothFormatsHave() throws Exception {
    Import.Drafted draft = (Import.Drafted) ZipImport.of(hello(), problems);
    assertThat(draft.folder()).isEqualTo(problems.resolve("hello"));
    assertThat(ZipImportTests.contents(draft.folder()))
        .containsOnlyKeys(
            "problem.yaml",
            "statement.md",
            "statement.zh.md",
            "cases/sample.yaml",
            "submissions/accepted/hello.java",
            "submissions/runtime_error/crash_Main.java")
        .containsEntry("statement.zh.md", "你好\n")
        .containsEntry(
            "cases/sample.yaml",
            """
            # TODO: write the arguments by their names.
            - input: { TODO: "3\\n1 2 3\\n" }
              output: "6\\n"
            """);
    assertThat(Files.readString(draft.folder().resolve("problem.yaml")))
        .contains("title: { en: \"Hello: \\\"World\\\"\", zh: \"你好\" }\n")
        .contains("tags: [dynamic-programming, trees]\n")
        .contains("limits: { time: 2.5s, memory: 4096MB }\n")
        .contains("source: \"NCPC 2015, https://ncpc.example\"\n")
        .contains("# license: cc by-sa\n");
    assertThat(draft.remarks())
        .containsExactly(
            "Not taken over: data/secret/ (2 files)",
            "Not taken over: statement/problem.sv.md",
            "Not taken over: submissions/accepted/hello.py");
  }

  @Test
  void saysWhatIsLeftToWrite() throws Exception {
    Import.Drafted draft = (Import.Drafted) ZipImport.of(hello(), problems);
    assertThat(draft.findings())
        .extracting(Finding::file)
        .contains(
            draft.folder().resolve("cases/sample.yaml"),
            draft.folder().resolve("submissions/accepted"));
    List<String> lines = Files.readAllLines(draft.folder().resolve("problem.yaml"));
    assertThat(draft.findings())
        .filteredOn(finding -> finding.file().endsWith("problem.yaml"))
        .extracting(finding -> lines.get(finding.line() - 1).split(":")[0])
        .containsExactly("number", "difficulty", "signature");
    assertThat(draft.findings())
        .filteredOn(finding -> finding.file().endsWith("statement.md"))
        .extracting(finding -> finding.message().en())
        .containsExactly("this is LaTeX: write it as Markdown");
    assertThat(problems).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void asksForNoTranslation() throws Exception {
    Path zip = zip().with("hello/problem.yaml", "name: Hello").write(root.resolve("english.zip"));
    Import.Drafted draft = (Import.Drafted) ZipImport.of(zip, problems);
    assertThat(draft.folder().resolve("problem.yaml"))
        .content()
        .contains("title: { en: \"Hello\" }");
    assertThat(draft.findings())
        .extracting(finding -> finding.message().en())
        .noneMatch(message -> message.contains("`zh`"));
  }

  @Test
  void survivesAnOddProblemYaml() throws IOException {
    for (String yaml :
        List.of(
            "",
            "[1]",
            "name: [a, b]\nlimits: 3\nkeywords: {a: b}",
            "limits: {memory: -1, time_limit: .nan}",
            "credits: &a [*a, *a]")) {
      Path zip = zip().with("hello/problem.yaml", yaml).write(root.resolve("odd.zip"));
      String folder = "--into=" + problems;
      assertThat(CommandLineInterface.run(new String[] {"import", zip.toString(), folder})).isOne();
      assertThat(problems.resolve("hello/problem.yaml")).content().contains("signature: TODO");
      Files.move(problems.resolve("hello"), root.resolve("old " + yaml.hashCode()));
    }
    for (String bad : List.of("a: [", "!!javax.script.ScriptEngineManager []", "a: !!x 3")) {
      ZipFixture zip = zip().with("hello/problem.yaml", bad);
      assertThatExceptionOfType(RefusedArchiveException.class)
          .isThrownBy(() -> ZipImport.of(zip.write(root.resolve("bad.zip")), problems))
          .withMessageContaining("not valid YAML");
    }
    assertThat(problems).isEmptyDirectory();
  }

  private Path hello() {
    return zip()
        .with(
            "hello/problem.yaml",
            """
            problem_format_version: 2025-09
            name: { en: 'Hello: "World"', zh-CN: 你好, sv: Hej }
            source: { name: NCPC 2015, url: "https://ncpc.example" }
            license: cc by-sa
            keywords: [Dynamic programming, trees, "c++"]
            limits: { time_limit: 2.5, memory: 8192 }
            """)
        .with("hello/statement/problem.zh-CN.md", "你好\n")
        .with("hello/statement/problem.sv.md", "Hej\n")
        .with("hello/data/secret/01.in", "1\n1\n")
        .with("hello/data/secret/01.ans", "1\n")
        .with("hello/submissions/accepted/hello.java", "class hello {}\n")
        .with("hello/submissions/accepted/hello.py", "print(6)\n")
        .with("hello/submissions/run_time_error/crash/Main.java", "class Main {}\n")
        .write(root.resolve("hello.zip"));
  }

  private static ZipFixture zip() {
    return new ZipFixture()
        .with("hello/statement/problem.en.tex", "\\problemname{Hello}\n")
        .with("hello/data/sample/1.in", "3\n1 2 3\n")
        .with("hello/data/sample/1.ans", "6\n");
  }
}
