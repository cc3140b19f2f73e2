package dev.assay.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.assay.problem.folder.PackageFixture;
import dev.assay.problem.folder.PackageLayout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackagesImportTests {

  private static final int LINK = 0120777;

  @TempDir private Path root;
  private Path problems;

  @BeforeEach
  void makeFolder() throws IOException {
    problems = Files.createDirectory(root.resolve("problems"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "all/", "all/of/them/"})
  void takesTheGoodOnesAndSaysWhatIsWrongWithTheOthers(String top) throws Exception {
    ZipFixture zip = zip(top, "one", "two", "three").with(top + "README.md", "Hello");
    zip.with(top + "bad/problem.yaml", "number: x");
    zip.with(top + "half/statement.md", "Hello");
    zip.with(top + "No Slug/problem.yaml", "number: 1");
    zip.with(top + "notes/todo.txt", "x").with(top + "problem.schema.json", "{}");
    List<String> told = all(zip.write(root.resolve("all.zip")));
    assertThat(told)
        .contains(
            "1/6 "
                + top
                + "No Slug: left, name its folder with a-z, 0-9 and single hyphens: it is"
                + " the problem's URL",
            "3/6 " + top + "one: done",
            "6/6 " + top + "half: left, it has no problem.yaml, so it is no package")
        .hasSize(7)
        .contains("stray " + top + "notes");
    assertThat(told.get(2)).startsWith("2/6 " + top + "bad: refused ").contains("number");
    assertThat(names(problems)).containsExactly("one", "three", "two");
    assertThat(ZipImportTests.contents(problems.resolve("two"))).isEqualTo(good());
  }

  @Test
  void takesAFolderOnDisk() throws Exception {
    Path folder = root.resolve("from");
    PackageFixture.write(folder, "one");
    PackageFixture.write(folder, "notice").with(".git/config", "[core]");
    PackageFixture.write(folder, "linked");
    Path editorial = folder.resolve("linked/editorial.md");
    Files.createSymbolicLink(editorial, folder.resolve("one/statement.md"));
    assertThat(all(folder))
        .containsExactly(
            "1/3 linked: left, \"linked/editorial.md\" is a link or a device: put the file itself in"
                + " its place",
            "2/3 notice: done",
            "3/3 one: done");
    assertThat(names(problems)).containsExactly("notice", "one");
    assertThat(ZipImportTests.contents(problems.resolve("notice"))).isEqualTo(good());
  }

  @Test
  void takesOnePackageFromAFolder() throws Exception {
    Path folder = PackageFixture.write(root.resolve("from"), "one").folder();
    try (PackagesImport packages = PackagesImport.open(folder)) {
      assertThat(packages.isSingle()).isTrue();
      assertThat(packages.single(problems))
          .isEqualTo(new Import.Done(problems.resolve("one"), List.of()));
    }
  }

  @Test
  void leavesWhatIsThereAloneAndCanBeRepeated() throws Exception {
    PackageFixture there = PackageFixture.write(problems, "one").with("statement.md", "Mine.\n");
    Path zip = zip("", "one", "two").write(root.resolve("all.zip"));
    for (int i = 0; i < 2; i++) {
      assertThat(all(zip).getFirst()).startsWith("1/2 one: left, there is a ");
      assertThat(all(zip).getLast()).isEqualTo("2/2 two: done");
    }
    assertThat(there.folder().resolve("statement.md")).hasContent("Mine.");
    assertThat(problems).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void placesOnlyTheFirstOfTwoOfOneName() throws Exception {
    ZipFixture zip = zip("a/", "one");
    good().forEach((name, text) -> zip.with("b/one/" + name, name.endsWith("n.md") ? "x" : text));
    assertThat(all(zip.write(root.resolve("all.zip")))).first().isEqualTo("1/2 a/one: done");
    zip.with("b/one/editorial.md", "Other.").with("b/one/editorial.zh.md", "别的。");
    assertThat(all(zip.write(root.resolve("all.zip"))).getLast()).startsWith("2/2 b/one: left");
  }

  @Test
  void turnsKattisPackagesIntoDrafts() throws Exception {
    ZipFixture zip = zip("", "one");
    zip.with("hello/problem.yaml", "name: Hello").with("hello/data/sample/1.in", "1");
    zip.with("hello/statement/problem.en.tex", "Hello").with("hello/data/sample/1.ans", "1");
    assertThat(all(zip.write(root.resolve("all.zip"))))
        .containsExactly("1/2 hello: drafted", "2/2 one: done");
    assertThat(problems.resolve("hello/problem.yaml")).content().contains("signature: TODO");
  }

  @Test
  void takesCollectionsWhoseProblemsAreThere() throws Exception {
    String yaml = "- { slug: all, title: { en: All, zh: 全部 }, problems: [one, two] }\n";
    Path zip = zip("top/", "one").with("top/collection.yaml", yaml).write(root.resolve("all.zip"));
    assertThat(all(zip).getLast())
        .startsWith("2/2 top/collection.yaml: refused")
        .contains("collection.yaml:1: there is no problem `two`");
    assertThat(problems.resolve("collection.yaml")).doesNotExist();
    PackageFixture.write(problems, "two");
    assertThat(all(zip).getLast()).isEqualTo("2/2 top/collection.yaml: done");
    assertThat(problems.resolve("collection.yaml")).hasContent(yaml);
    assertThat(all(zip).getLast()).isEqualTo("2/2 top/collection.yaml: done");
    Files.writeString(problems.resolve("collection.yaml"), "[]");
    assertThat(all(zip).getLast()).startsWith("2/2 top/collection.yaml: left, there is a ");
    assertThat(problems.resolve("collection.yaml")).hasContent("[]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../evil.yaml", "two/../../evil", "/etc/evil", "two\\..\\evil", "C:evil", "a//b"})
  void takesNothingOfAZipThatReachesOut(String name) throws IOException {
    Path zip = zip("", "one", "two").with(name, "evil").write(root.resolve("all.zip"));
    assertThatExceptionOfType(RefusedArchiveException.class).isThrownBy(() -> all(zip));
    assertThat(problems).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two/ev\nil.yaml",
        "two/ev\u200bil.md",
        "two/\u202efdp.md",
        "two/a/b/c/d/e/f/g/h/i.md",
        "two/STATEMENT.md",
        "two/problem.yaml/x",
      })
  void refusesOnlyThePackageWithAnOddName(String name) throws Exception {
    ZipFixture zip = zip("", "one", "two").with(name, "evil");
    assertThat(all(zip.write(root.resolve("all.zip")))).first().isEqualTo("1/2 one: done");
    assertThat(names(problems)).containsExactly("one");
  }

  @Test
  void refusesOnlyThePackageThatIsHugeOrHasLinks() throws Exception {
    ZipFixture zip = zip("", "bomb", "liar", "linked", "many", "one");
    byte[] bomb = new byte[PackageLayout.MAX_BYTES + 1];
    zip.with("bomb/editorial.md", bomb, 0);
    zip.with("liar/editorial.md", bomb, 0, 5, ZipFixture.crc(bomb));
    zip.with("linked/editorial.md", "x".getBytes(StandardCharsets.UTF_8), LINK);
    for (int i = 0; i < PackageLayout.MAX_FILES; i++) {
      zip.with("many/support/A" + i + ".java", "class A" + i + " {}");
    }
    List<String> told = all(zip.write(root.resolve("all.zip")));
    assertThat(told.get(0)).contains("more than 64 MB");
    assertThat(told.get(2)).contains("is a link or a device");
    assertThat(told.get(3)).contains("more than 1000 files");
    assertThat(told.get(4)).isEqualTo("5/5 one: done");
    assertThat(names(problems)).containsExactly("one");
  }

  @Test
  void tellsOfOddNamesBesideThePackages() throws Exception {
    ZipFixture zip = zip("", "one", "two").with("One/problem.yaml", "number: 1");
    assertThat(all(zip.write(root.resolve("all.zip"))))
        .containsExactly(
            "1/3 one: done",
            "2/3 two: done",
            "3/3 One: left, \"One\" is there twice, the other time as one");
  }

  @Test
  void saysWhatIsOddIfNoNameCanBeTaken() throws IOException {
    ZipFixture zip = zip("all\u200b/", "one", "two");
    assertThatExceptionOfType(RefusedArchiveException.class)
        .isThrownBy(() -> all(zip.write(root.resolve("all.zip"))))
        .withMessageContaining("invisible character");
  }

  @Test
  void readsZipFilesOfTheLargerKind() throws Exception {
    Path zip = root.resolve("all.zip");
    try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(zip))) {
      for (int i = 0; i < 66_000; i++) {
        out.putNextEntry(new java.util.zip.ZipEntry("x/" + i));
      }
      for (var file : good().entrySet()) {
        out.putNextEntry(new java.util.zip.ZipEntry("one/" + file.getKey()));
        out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(all(zip)).containsExactly("stray x", "1/1 one: done");
  }

  private List<String> all(Path source) throws IOException, RefusedArchiveException {
    try (PackagesImport packages = PackagesImport.open(source)) {
      List<String> told = new ArrayList<>();
      packages.strays().forEach(stray -> told.add("stray " + stray));
      packages.all(
          problems,
          (name, result, number, total) ->
              told.add(number + "/" + total + " " + name + ": " + text(result)));
      told.sort((a, b) -> Boolean.compare(b.startsWith("stray"), a.startsWith("stray")));
      return told;
    }
  }

  private static String text(Import result) {
    return switch (result) {
      case Import.Done done -> "done";
      case Import.Drafted draft -> "drafted";
      case Import.Refused refused -> "refused " + refused.findings();
      case Import.Left left -> "left, " + left.reason();
    };
  }

  private static ZipFixture zip(String top, String... slugs) throws IOException {
    ZipFixture zip = new ZipFixture();
    for (String slug : slugs) {
      good().forEach((name, text) -> zip.with(top + slug + "/" + name, text));
    }
    return zip;
  }

  private static Map<String, String> good() throws IOException {
    return ZipImportTests.contents(Path.of("src/test/resources/problem/packages/good/add-up"));
  }

  private static List<String> names(Path folder) throws IOException {
    try (var found = Files.list(folder)) {
      return found.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }
}
