package dev.assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.worker.Values;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesTests {

  private static final Allowance SMALL =
      new Allowance(Duration.ofSeconds(2), 256L << 20, 1L << 20, 1L << 20);

  private static Sandbox sandbox;

  @BeforeAll
  static void start() throws Exception {
    var properties =
        new SandboxProperties(
            SandboxProperties.Mode.ENFORCE,
            Path.of("target"),
            2,
            Duration.ofSeconds(5),
            TestRuntime.home());
    sandbox = new SandboxConfiguration().sandbox(properties);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  /** Opens a session for a method {@code solve(int n)} that returns an object. */
  private static Session open(String body) throws Exception {
    String method = "Object solve(int n) throws Exception { " + body + " }";
    return sandbox.open(TestCode.solution("(I)Ljava/lang/Object;", method), SMALL, false);
  }

  private static byte[] arguments(int n) {
    return Values.encode(List.of(n));
  }

  private static Series callUpTo(Session session, int last) throws InterruptedException {
    return session.callSeries(
        IntStream.rangeClosed(1, last).mapToObj(SeriesTests::arguments).toList());
  }

  private static List<Object> answers(Series series) {
    return series.outcomes().stream()
        .map(outcome -> ((Outcome.Answered) outcome).answer().value())
        .toList();
  }

  @Test
  void tellsOfEachCaseWhatItReturnedAndPrinted() throws Exception {
    try (Session session = open("if (n != 2) System.out.print(\"case \" + n); return 10 * n;")) {
      Series series = callUpTo(session, 3);
      assertThat(answers(series)).containsExactly(10, 20, 30);
      assertThat(series.outcomes())
          .extracting(Outcome::stdout)
          .containsExactly("case 1", "", "case 3");
      assertThat(series.isLast()).isFalse();
      assertThat(answers(callUpTo(session, 1))).containsExactly(10);
    }
  }

  @Test
  void goesOnAfterACaseThatThrowsIfAllAreWanted() throws Exception {
    try (Session session = open("return 6 / (3 - n);")) {
      Series series =
          session.callAll(IntStream.rangeClosed(1, 5).mapToObj(SeriesTests::arguments).toList());
      assertThat(series.outcomes()).hasSize(5);
      assertThat(series.outcomes().get(2)).isInstanceOf(Outcome.Threw.class);
      assertThat(series.outcomes().getLast()).isInstanceOf(Outcome.Answered.class);
      assertThat(series.isLast()).isFalse();
    }
  }

  @Test
  void endsWithTheCaseThatThrows() throws Exception {
    try (Session session = open("return 6 / (3 - n);")) {
      Series series = callUpTo(session, 5);
      assertThat(series.outcomes()).hasSize(3);
      assertThat(series.outcomes().getLast()).isInstanceOf(Outcome.Threw.class);
      assertThat(session.hasEnded()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (n == 2) { } return n;",
        "if (n == 2) System.exit(0); return n;",
        "return n == 2 ? new int[Integer.MAX_VALUE - 9].length + new long[1 << 28].length : n;"
      })
  void tellsNothingOfCasesBeforeOneThatEndsTheWorker(String body) throws Exception {
    try (Session session = open(body)) {
      assertThat(callUpTo(session, 3)).isEqualTo(Series.NONE);
      assertThat(session.hasEnded()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (n == 2) System.out.print(\"x\".repeat(2 << 20)); return n;",
        "return n == 2 ? \"x\".repeat(2 << 20) : (Object) n;"
      })
  void keepsWhatIsKnownOfTheCasesBeforeOneThatWritesTooMuch(String body) throws Exception {
    try (Session session = open(body)) {
      Series series = callUpTo(session, 3);
      assertThat(answers(series)).containsExactly(1);
      assertThat(series.isLast()).isTrue();
      assertThat(session.hasEnded()).isTrue();
    }
  }

  @Test
  void stopsForAWhileWhenTheResultsAreMany() throws Exception {
    try (Session session = open("return \"x\".repeat(400_000) + n;")) {
      Series series = callUpTo(session, 5);
      // Two fill a frame; a series also stops after 20 ms, on a busy machine after the first.
      assertThat(series.outcomes()).hasSizeBetween(1, 2);
      assertThat(series.isLast()).isFalse();
      assertThat(callUpTo(session, 1).outcomes()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new Thread(() -> {}).start()",
        "Thread.currentThread().setName(\"mine\")",
        "new ThreadLocal<Integer>().set(1)",
        "List.of(1, 2).parallelStream().count()",
        "Arrays.parallelSort(new int[2])",
        "java.util.stream.IntStream.range(0, 9).parallel().sum()",
        "java.util.stream.StreamSupport.stream(List.of(1).spliterator(), true).count()",
        "java.util.concurrent.CompletableFuture.runAsync(() -> {})",
        "new java.util.concurrent.ConcurrentHashMap<Integer, Integer>().forEach(1, (k, v) -> {})",
        "Runtime.getRuntime().addShutdownHook(null)",
        "new Timer(true)",
        "new Date()"
      })
  void leavesAloneWhatCouldLeaveThreadsBehind(String expression) throws Exception {
    try (Session session = open("if (n > 0) { return n; } " + expression + "; return 0;")) {
      assertThat(callUpTo(session, 2)).isEqualTo(Series.NONE);
      assertThat(session.hasEnded()).isFalse();
      assertThat(session.call(arguments(1))).isInstanceOf(Outcome.Answered.class);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "System.setProperty(\"mine\", \"x\")     | System.getProperty(\"mine\", \"unset\")  |"
            + " unset",
        "System.clearProperty(\"line.separator\") | System.getProperty(\"line.separator\").length()"
            + " | 1",
        "Locale.setDefault(Locale.GERMANY)      | String.format(\"%.1f\", 0.5)            | 0.5",
        "System.setOut(null)                    | System.out != null                      | true",
        "System.out.close()                     | System.out.checkError()                 | false",
        "System.in.close()                      | System.in.read()                        | -1"
      })
  void givesEachCaseTheJdkAsItWas(String change, String seen, String expected) throws Exception {
    try (Session session =
        open("if (n == 1) { %s; return \"\"; } return \"\" + (%s);".formatted(change, seen))) {
      assertThat(answers(callUpTo(session, 2))).containsExactly("", expected);
    }
  }
}
