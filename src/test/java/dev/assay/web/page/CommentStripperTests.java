package dev.assay.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
