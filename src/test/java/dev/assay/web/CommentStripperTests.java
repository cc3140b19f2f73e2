package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class CommentStripperTests {

  @Test
  void takesOutCommentsThatHaveTheirLinesToThemselves() {
    assertThat(
            CommentStripper.strip(
                """
                /**
                Says `hello`.
                */
                function hello() {
                    // really
                    return "// not /* a comment"; // stays
                } /* stays */
                /* one line */
                /* leads */ hello();
                """))
        .isEqualTo(
            """
            function hello() {
            return "// not /* a comment"; // stays
            } /* stays */
             hello();
            """);
  }

  /** What makes the stripping safe: no text of the editor's modules runs over several lines. */
  @Test
  void theEditorsModulesHaveNoTextOverSeveralLines() throws IOException {
    Resource[] modules =
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:META-INF/resources/_static/**/index.js");
    assertThat(modules).hasSizeGreaterThan(10);
    for (Resource module : modules) {
      String stripped = CommentStripper.strip(module.getContentAsString(StandardCharsets.UTF_8));
      assertThat(stripped.lines())
          .as(module.toString())
          .allMatch(line -> line.chars().filter(c -> c == '`').count() % 2 == 0);
    }
  }
}
