package dev.assay.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An attack on a class that was renamed would fail for no reason of the lock's. */
class AttackTargetsTests {

  private static final Pattern OUR_CLASS = Pattern.compile("dev\\.assay(?:\\.[a-z]+)*\\.[A-Z]\\w*");

  /** Attacks define this class themselves. */
  private static final String OWN = "dev.assay.worker.Attack";

  @Test
  void attacksNameClassesThatExist() throws IOException {
    Set<String> named = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Resources.folder("attack/suite"))) {
      for (Path source : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        OUR_CLASS
            .matcher(Files.readString(source, StandardCharsets.ISO_8859_1))
            .results()
            .map(MatchResult::group)
            .forEach(named::add);
      }
    }
    assertThat(named)
        .contains("dev.assay.compiler.javac.CompileBudget")
        .filteredOn(name -> !name.equals(OWN))
        .allSatisfy(
            name ->
                assertThat(Path.of("src/main/java", name.replace('.', '/') + ".java")).exists());
  }
}
