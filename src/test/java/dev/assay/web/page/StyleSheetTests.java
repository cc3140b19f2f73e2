package dev.assay.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

class StyleSheetTests {

  private static final Path ASSETS = Path.of("src/main/resources/static/assets");

  private final StyleSheet sheet = new StyleSheet();

  @Test
  void joinsEveryFileOnce() throws IOException {
    String imports = Files.readString(ASSETS.resolve("assay.css"));
    for (Path file : files()) {
      String name = ASSETS.relativize(file).toString();
      assertThat(imports).containsOnlyOnce("@import \"" + name + "\"");
      assertThat(joined()).as(name).contains(CommentStripper.strip(Files.readString(file)));
    }
    assertThat(joined()).doesNotContain("@import").contains("@layer tokens {\n:root {");
  }

  /** The editor's theme is in no layer, so nothing in a layer could change it. */
  @Test
  void leavesOverridesOfTheEditorsThemeOutOfLayers() throws IOException {
    String layers = joined().substring(0, joined().lastIndexOf("}\n}\n"));
    assertThat(layers).contains("@layer print {").doesNotContain(".cm-editor");
  }

  @Test
  void leavesOtherFilesAsTheyAre() throws IOException {
    assertThat(resolve("page/print.css"))
        .isEqualTo(Files.readString(ASSETS.resolve("page/print.css")));
  }

  @Test
  void usesOnlyCustomPropertiesThatHaveAValue() throws IOException {
    Set<String> used = names("var\\((--[\\w-]+)");
    assertThat(used).isNotEmpty().isSubsetOf(names("(--[\\w-]+):"));
  }

  private Set<String> names(String pattern) throws IOException {
    return Pattern.compile(pattern)
        .matcher(joined())
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(ASSETS)) {
      return files
          .filter(file -> file.toString().endsWith(".css") && !file.getParent().equals(ASSETS))
          .toList();
    }
  }

  private String joined() throws IOException {
    return resolve("assay.css");
  }

  private String resolve(String name) throws IOException {
    Resource folder = new FileSystemResource(ASSETS + "/");
    Resource found = Objects.requireNonNull(sheet.getResource(name, folder));
    return found.getContentAsString(StandardCharsets.UTF_8);
  }
}
