package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds version and licence to one value in all files that state them. */
class ReleaseTests {

  private static final Path POM = Path.of("pom.xml");
  private static final Path DOCKERFILE = Path.of("Dockerfile");

  @Test
  void theImageHasTheVersionOfThePom() throws IOException {
    assertThat(first(DOCKERFILE, "image\\.version=\"(.+?)\""))
        .isEqualTo(first(POM, "<artifactId>assay</artifactId>\\s*<version>(.+?)</version>"));
  }

  @Test
  void theImageHasTheLicenceOfThePom() throws IOException {
    assertThat(first(DOCKERFILE, "image\\.licenses=\"(.+?)\""))
        .isEqualTo(first(POM, "<license>\\s*<name>(.+?)</name>"));
  }

  @Test
  void theJarHoldsTheLicence() {
    assertThat(Path.of("target/classes/META-INF/LICENSE"))
        .hasSameBinaryContentAs(Path.of("LICENSE"));
  }

  private static String first(Path file, String pattern) throws IOException {
    Matcher found = Pattern.compile(pattern).matcher(Files.readString(file));
    assertThat(found.find()).as("%s in %s", pattern, file).isTrue();
    return found.group(1);
  }
}
