package dev.assay.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

class StyleSheetTests {

  private static final Path ASSETS = Path.of("src/main/resources/static/assets");
  private static final Pattern LAYERED = Pattern.compile("@import \"([^\"]+)\" layer");

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
    String imports = Files.readString(ASSETS.resolve("assay.css"));
    List<String> layered = LAYERED.matcher(imports).results().map(found -> found.group(1)).toList();
    assertThat(layered).isNotEmpty();
    for (String file : layered) {
      String rules = CommentStripper.strip(Files.readString(ASSETS.resolve(file)));
      assertThat(rules).as(file).doesNotContain(".cm-editor");
    }
  }

  @Test
  void usesOnlyCustomPropertiesThatHaveAValue() throws IOException {
    Set<String> used = names("var\\((--[\\w-]+)");
    assertThat(used).isNotEmpty().isSubsetOf(names("(--[\\w-]+):"));
  }

  private static Set<String> names(String pattern) throws IOException {
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

  private static String joined() throws IOException {
    Resource sheet = new FileSystemResource(ASSETS.resolve("assay.css"));
    return StyleSheet.join(sheet);
  }
}
