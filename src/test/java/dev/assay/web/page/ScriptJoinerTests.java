package dev.assay.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

class ScriptJoinerTests {

  private static final Path ASSETS = Path.of("src/main/resources/static/assets");
  private static final Resource OURS = new FileSystemResource(ASSETS + "/");
  private static final Pattern LATER = Pattern.compile("import\\(\"assay/([^\"]+)\"\\)");

  @TempDir private Path folder;

  @Test
  void callsEachImportedModuleOnceInOrder() throws IOException {
    write(
        "page/main",
        """
        // The page.
        import { open as openDoor, closed } from "assay/page/door";
        import * as view from "@library/view";
        import "assay/page/bell";

        export function main() {
          openDoor(view);
        }
        """);
    write(
        "page/door",
        """
        import { ring } from "assay/page/bell";
        import {
          Button,
          Handle as DoorHandle,
        } from "@library/view";

        /** Opens it. */
        export async function open() {
          ring();
        }
        export const closed = new Button();
        """);
    write("page/bell", "export function ring() {}\n");
    assertThat(join("page/main").text())
        .isEqualTo(
            """
            import * as $_library_view from "@library/view";
            const $assay_page_bell = (() => {
            function ring() {}
            return { ring };
            })();
            const $assay_page_door = (() => {
            const { ring } = $assay_page_bell;
            const {
            Button,
            Handle: DoorHandle,
            } = $_library_view;
            async function open() {
            ring();
            }
            const closed = new Button();
            return { open, closed };
            })();
            const { open: openDoor, closed } = $assay_page_door;
            const view = $_library_view;

            export function main() {
            openDoor(view);
            }
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import door from \"assay/page/door\";",
        "import { open } from 'assay/page/door';",
        "export default function open() {}",
        "export let open = true;",
        "export { open };",
        "export * from \"assay/page/door\";",
      })
  void refusesAFormThatItDoesNotKnow(String statement) throws IOException {
    write("page/door", "");
    write("page/main", statement);
    assertThatIllegalStateException()
        .isThrownBy(() -> join("page/main"))
        .withMessageContainingAll("assay/page/main", statement);
  }

  @Test
  void refusesModulesThatImportEachOther() throws IOException {
    write("main", "import \"assay/one\";");
    write("one", "import \"assay/two\";");
    write("two", "import \"assay/one\";");
    assertThatIllegalStateException()
        .isThrownBy(() -> join("main"))
        .withMessageContaining("assay/one, assay/two");
  }

  @Test
  void knowsEveryFormInOurScripts() throws IOException {
    for (String name : names()) {
      JoinedScript script = ScriptJoiner.join(name, OURS);
      assertThat(script.text()).as(name).doesNotContain("from \"assay/");
    }
  }

  /** A module that runs twice on a page has two states, as if it were two modules. */
  @Test
  void sharesNoModuleWithScriptsThatAreLoadedLater() throws IOException {
    for (String name : names()) {
      JoinedScript script = ScriptJoiner.join(name, OURS);
      for (String later : later(script)) {
        JoinedScript other = ScriptJoiner.join(later, OURS);
        Set<String> modules = script.sources().keySet();
        assertThat(other.sources().keySet()).as(name).doesNotContainAnyElementsOf(modules);
      }
    }
    assertThat(later(ScriptJoiner.join("solve/workspace", OURS))).isNotEmpty();
  }

  private static List<String> later(JoinedScript script) {
    return LATER
        .matcher(script.text())
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(ASSETS)) {
      return files
          .map(file -> ASSETS.relativize(file).toString())
          .filter(file -> file.endsWith(".js"))
          .map(file -> file.replace(".js", ""))
          .toList();
    }
  }

  private void write(String name, String source) throws IOException {
    Path file = folder.resolve(name + ".js");
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
  }

  private JoinedScript join(String name) throws IOException {
    return ScriptJoiner.join(name, new FileSystemResource(folder + "/"));
  }
}
