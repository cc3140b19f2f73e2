package dev.assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.worker.Frame;
import dev.assay.worker.Values;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LackOfFilesTests {

  private static final Allowance SMALL =
      new Allowance(Duration.ofSeconds(2), 256L << 20, 1L << 20, 1L << 20);

  private static Sandbox sandbox;

  @BeforeAll
  static void start() throws Exception {
    var properties =
        new SandboxProperties(
            SandboxProperties.Mode.ENFORCE,
            Path.of("target"),
            1,
            Duration.ofSeconds(5),
            TestRuntime.home());
    sandbox = new SandboxConfiguration().sandbox(properties);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  /** Each meets a file of the JDK in a way that no name in the code tells. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "return String.format(f, 0L);",
        "try { return String.format(f, 0L); } catch (Throwable e) { return e.toString() +"
            + " e.getCause(); }",
        "try { return String.format(f, 0L); } catch (Throwable e) { e.printStackTrace(); return"
            + " \"\"; }",
        "try { String.format(f, 0L); } catch (Throwable e) { } return String.format(f, 0L);",
        "try { return String.format(f, 0L); } catch (Throwable e) { throw new RuntimeException(e);"
            + " }",
      })
  void isSeenHoweverTheCodeTakesIt(String body) throws Exception {
    Executable code =
        TestCode.solution(
            "()Ljava/lang/String;",
            "String solve() { String f = new String(new char[] {'%', 't', 'Y'}); " + body + " }");
    try (Session session = sandbox.open(code, SMALL, false)) {
      Outcome outcome = session.call(Values.encode(List.of()));
      assertThat(session.lacksFiles()).as("%s", outcome).isTrue();
      assertThat(outcome.stdout()).doesNotContain(TestRuntime.home().toString());
      if (outcome instanceof Outcome.Threw threw) {
        assertThat(threw.messageWithCauses()).doesNotContain(TestRuntime.home().toString());
      }
    }
    try (Session session = sandbox.open(code, SMALL, true)) {
      Outcome outcome = session.call(Values.encode(List.of()));
      assertThat(session.lacksFiles()).isFalse();
      assertThat(((Outcome.Answered) outcome).answer().value()).isEqualTo("1970");
    }
  }

  @Test
  void isNotSeenInOrdinaryFailures() throws Exception {
    Executable code = TestCode.solution("(I)I", "int solve(int n) { return 1 / n; }");
    try (Session session = sandbox.open(code, SMALL, false)) {
      assertThat(session.call(Values.encode(List.of(0)))).isInstanceOf(Outcome.Threw.class);
      assertThat(session.lacksFiles()).isFalse();
    }
  }

  @Test
  void hidesFoldersAlsoBehindLinks(@TempDir Path folder) throws Exception {
    Path home = Files.createDirectories(folder.resolve("real/jdk/bin")).getParent();
    Path link = Files.createSymbolicLink(folder.resolve("link"), home);
    var paths =
        new HostPaths(
            List.of(link + "/bin/java", "-p", folder + "/data/worker.jar", "-XX:X=/x", "off"));
    var result =
        new Frame.Result(
            Frame.Kind.THREW,
            0,
            "".getBytes(StandardCharsets.UTF_8),
            link + "/a",
            List.of("x " + home + "/lib y", folder + "/data/z"),
            List.of());
    assertThat(paths.areIn(result)).isTrue();
    assertThat(paths.hidden(result).stdout()).isEqualTo("<java.home>/a");
    assertThat(paths.hidden(result).details()).containsExactly("x <java.home>/lib y", "<worker>/z");
    assertThat(paths.areIn(paths.hidden(result))).isFalse();
  }
}
