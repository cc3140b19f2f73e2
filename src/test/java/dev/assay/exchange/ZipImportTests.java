package dev.assay.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.assay.problem.folder.PackageFixture;
import dev.assay.problem.folder.PackageLayout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZipImportTests {

  private static final int LINK = 0120777;
  private static final int PIPE = 0010644;
  private static final int FILE = 0100644;

  @TempDir private Path root;
  private Path problems;

  @BeforeEach
  void makeFolder() throws IOException {
    problems = Files.createDirectory(root.resolve("problems"));
  }

  @Test
  void takesBackWhatExportWrote() throws Exception {
    Path folder = PackageFixture.write(root.resolve("author"), "add-up").folder();
    Path zip = Files.write(root.resolve("any.zip"), export(folder).zipped("add-up"));

    assertThat(ZipImport.of(zip, problems))
        .isEqualTo(new Import.Done(problems.resolve("add-up"), List.of()));

    assertThat(contents(problems.resolve("add-up"))).isEqualTo(contents(folder));
    assertThat(problems).isDirectoryNotContaining(found -> isHidden(found));
  }

  @Test
  void writesTheSameBytesForTheSameFiles() throws Exception {
    PackageFixture one = PackageFixture.write(root.resolve("one"), "add-up");
    byte[] first = export(one.folder()).zipped("add-up");
    PackageFixture two = PackageFixture.write(root.resolve("two"), "add-up");
    two.with(".git/config", "[core]").with("statement.md~", "an editor's copy");
    assertThat(export(two.folder()).zipped("add-up")).isEqualTo(first);
    Path zip = Files.write(root.resolve("first.zip"), first);
    try (ZipFile entries = new ZipFile(zip.toFile())) {
      assertThat(entries.stream())
          .extracting(entry -> entry.getTimeLocal().getYear() + " " + entry.getName())
          .isSorted()
          .contains("1980 add-up/problem.yaml");
    }
    two.with("statement.md", "Other words.\n");
    assertThat(export(two.folder()).zipped("add-up")).isNotEqualTo(first);
  }

  @Test
  void exportsNothingFaulty() throws Exception {
    Path folder = PackageFixture.write(root, "add-up").without("statement.md").folder();
    assertThat(Export.unchanged(folder))
        .isInstanceOfSatisfying(
            Export.Refused.class,
            refused -> assertThat(refused.findings()).singleElement().asString().contains("miss"));
  }

  @Test
  void takesFilesWithoutAFolderUnderTheNameOfTheZip() throws Exception {
    ZipFixture zip = new ZipFixture();
    good().forEach((name, text) -> zip.with(name, text));
    assertThat(ZipImport.of(zip.write(root.resolve("add-more.zip")), problems))
        .isInstanceOf(Import.Done.class);
    assertThat(problems.resolve("add-more/problem.yaml")).exists();
  }

  @Test
  void leavesOutTheFilesOfFileManagers() throws Exception {
    ZipFixture zip = goodZip().with("__MACOSX/add-up/._problem.yaml", "x");
    zip.with("add-up/.DS_Store", "x");
    assertThat(of(zip)).isInstanceOf(Import.Done.class);
    assertThat(contents(problems.resolve("add-up"))).hasSameSizeAs(good());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil.yaml",
        "add-up/../../evil.yaml",
        "add-up/..",
        "add-up/./evil.yaml",
        "add-up//evil.yaml",
        "/etc/evil",
        "//server/share/evil",
        "C:/evil.yaml",
        "C:evil.yaml",
        "add-up\\..\\..\\evil.yaml",
        "add-up/evil.yaml:stream",
        "add-up/ev\nil.yaml",
        "add-up/a/b/c/d/e/f/g/h/evil.yaml",
        "add-up/problem.yaml/evil.yaml",
        "add-up/Problem.YAML",
        "Add-Up/evil.yaml",
        "add-up/cases",
      })
  void refusesNamesThatLeadAstray(String name) throws IOException {
    refuses(goodZip().with(name, "evil"), "");
  }

  @Test
  void refusesANameThatIsThereTwice() throws IOException {
    refuses(goodZip().with("add-up/problem.yaml", "number: 2"), "is there twice");
  }

  @ParameterizedTest
  @CsvSource({LINK + ",/etc/passwd", LINK + ",problem.yaml", PIPE + ",x"})
  void refusesLinksAndDevices(int mode, String target) throws IOException {
    byte[] content = target.getBytes(StandardCharsets.UTF_8);
    refuses(goodZip().with("add-up/editorial.md", content, mode), "is a link or a device");
  }

  @Test
  void refusesBombsThoughTheirHeadersLie() throws IOException {
    byte[] bomb = new byte[PackageLayout.MAX_BYTES + 1];
    refuses(goodZip().with("add-up/editorial.md", bomb, FILE), "more than 64 MB");
    ZipFixture liar = goodZip().with("add-up/editorial.md", bomb, FILE, 5, ZipFixture.crc(bomb));
    refuses(liar, "");
    byte[] half = new byte[PackageLayout.MAX_BYTES / 2];
    refuses(
        goodZip()
            .with("add-up/editorial.md", half, FILE)
            .with("add-up/editorial.zh.md", half, FILE),
        "more than 64 MB");
  }

  @Test
  void refusesMoreFilesThanAPackageMayHave() throws IOException {
    ZipFixture zip = goodZip();
    for (int i = 0; i < PackageLayout.MAX_FILES; i++) {
      zip.with("add-up/support/A" + i + ".java", "class A" + i + " {}");
    }
    refuses(zip, "more than 1000 files");
  }

  @Test
  void refusesDamagedFiles() throws IOException {
    byte[] content = "x".getBytes(StandardCharsets.UTF_8);
    refuses(goodZip().with("add-up/editorial.md", content, FILE, 1, 7), "damaged");
    Path zip = goodZip().write(root.resolve("cut.zip"));
    byte[] whole = Files.readAllBytes(zip);
    for (int length : new int[] {0, 3, whole.length / 2, whole.length - 1}) {
      Files.write(zip, java.util.Arrays.copyOf(whole, length));
      assertThatExceptionOfType(RefusedArchiveException.class)
          .as("%s bytes", length)
          .isThrownBy(() -> ZipImport.of(zip, problems));
    }
    assertThat(problems).isEmptyDirectory();
  }

  @Test
  void refusesArchivesWithoutAPackage() throws IOException {
    refuses(new ZipFixture().with("add-up/readme.md", "Hello"), "must hold one folder");
    refuses(goodZip().with("other/problem.yaml", "number: 1"), "must hold one folder");
    refuses(new ZipFixture().with("Two Sum/problem.yaml", "number: 1"), "single hyphens");
  }

  @Test
  void saysWhatIsWrongWithAPackageAndLeavesNothingBehind() throws Exception {
    ZipFixture zip = goodZip().with("add-up/secret/deep/notes.txt", "TODO");
    assertThat(of(zip))
        .isInstanceOfSatisfying(
            Import.Refused.class,
            refused -> {
              assertThat(refused.findings()).hasSize(1);
              assertThat(refused.findings().getFirst().file())
                  .isEqualTo(problems.resolve("add-up/secret"));
              assertThat(refused.findings().getFirst().message().en()).contains("unknown folder");
            });
    assertThat(problems).isEmptyDirectory();
  }

  @Test
  void neverTouchesAFolderThatIsThere() throws IOException {
    Path there = Files.createDirectory(problems.resolve("add-up"));
    refusesQuietly(goodZip(), "move it away");
    assertThat(there).isEmptyDirectory();
    Files.delete(there);
    Files.createSymbolicLink(there, root.resolve("nowhere"));
    refusesQuietly(goodZip(), "move it away");
    assertThat(root.resolve("nowhere")).doesNotExist();
  }

  private Import of(ZipFixture zip) throws IOException, RefusedArchiveException {
    return ZipImport.of(zip.write(root.resolve("import.zip")), problems);
  }

  private void refuses(ZipFixture zip, String reason) throws IOException {
    refusesQuietly(zip, reason);
    assertThat(problems).isEmptyDirectory();
    try (Stream<Path> beside = Files.list(root)) {
      assertThat(beside).allMatch(path -> path.equals(problems) || path.toString().endsWith("zip"));
    }
  }

  private void refusesQuietly(ZipFixture zip, String reason) {
    assertThatExceptionOfType(RefusedArchiveException.class)
        .isThrownBy(() -> of(zip))
        .withMessageContaining(reason);
  }

  private ZipFixture goodZip() throws IOException {
    ZipFixture zip = new ZipFixture();
    good().forEach((name, text) -> zip.with("add-up/" + name, text));
    return zip;
  }

  private Map<String, String> good() throws IOException {
    return contents(Path.of("src/test/resources/problem/packages/good/add-up"));
  }

  private static Archive export(Path folder) throws IOException {
    return ((Export.Done) Export.unchanged(folder)).archive();
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
