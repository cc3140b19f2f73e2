package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class CommentStripperTests {

  private static final Pattern BACKTICK_KEY = Pattern.compile("\"[^\"`]*`\"");
  private static final Pattern MODULE = Pattern.compile("\"(/_static/[^\"]+\\.js)\"");

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
    var resources = new PathMatchingResourcePatternResolver();
    Resource[] maps = resources.getResources("classpath*:META-INF/importmap.json");
    assertThat(maps).hasSize(16);
    for (Resource map : maps) {
      Matcher module = MODULE.matcher(map.getContentAsString(StandardCharsets.UTF_8));
      assertThat(module.find()).isTrue();
      String source =
          resources
              .getResource("classpath:META-INF/resources" + module.group(1))
              .getContentAsString(StandardCharsets.UTF_8);
      String stripped = CommentStripper.strip(source);
      assertThat(stripped.lines().map(line -> BACKTICK_KEY.matcher(line).replaceAll("")))
          .as(module.group(1))
          .allMatch(line -> line.chars().filter(c -> c == '`').count() % 2 == 0);
    }
  }
}
