package dev.assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.sandbox.Outcome.Reason;
import dev.assay.worker.Values;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxTests {

  private static final Allowance SMALL =
      new Allowance(Duration.ofSeconds(1), 256L << 20, 16L << 20);

  private static Sandbox sandbox;

  @BeforeAll
  static void start() throws Exception {
    var properties =
        new SandboxProperties(
            SandboxProperties.Mode.ENFORCE, Path.of("target"), 2, TestRuntime.home());
    sandbox = new SandboxConfiguration().sandbox(properties);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  private static Outcome run(String descriptor, String body, Object... arguments) throws Exception {
    try (Session session = sandbox.open(TestCode.solution(descriptor, body), SMALL)) {
      return session.call(Values.encode(List.of(arguments)));
    }
  }

  private static Reason stopReason(String body) throws Exception {
    Outcome outcome = run("()I", body);
    assertThat(outcome).isInstanceOf(Outcome.Stopped.class);
    return ((Outcome.Stopped) outcome).reason();
  }

  private static Object answer(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Answered.class);
    return ((Outcome.Answered) outcome).answer();
  }

  @Test
  void endsACallWhenTheThreadThatWaitsForItIsInterrupted() throws Exception {
    var sleeper =
        TestCode.solution(
            "()I", "int solve() throws Exception { while (true) Thread.sleep(999); }");
    var patient = new Allowance(Duration.ofMinutes(1), 256L << 20, 16L << 20);
    var interrupted = new AtomicBoolean();
    try (Session session = sandbox.open(sleeper, patient)) {
      var caller =
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      session.call(Values.encode(List.of()));
                    } catch (InterruptedException expected) {
                      interrupted.set(true);
                    } catch (SandboxException other) {
                      throw new AssertionError(other);
                    }
                  });
      caller.interrupt();
      caller.join(Duration.ofSeconds(30));
    }
    assertThat(interrupted).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stream.IntStream.range(0, 100_000).parallel().map(x -> x % 7).sum()",
        "concurrent.CompletableFuture.supplyAsync(() -> 1).join()"
      })
  void leavesNothingBehindInTheIdleThreadsOfTheJdk(String expression) throws Exception {
    var code = TestCode.solution("()I", "int solve() { return java.util." + expression + "; }");
    try (Session session = sandbox.open(code, SMALL)) {
      assertThat(session.call(Values.encode(List.of()))).isInstanceOf(Outcome.Answered.class);
      assertThat(session.hasThreadsLeft()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ForkJoinPool.commonPool().execute(() -> { while (true) Thread.onSpinWait(); })",
        "ForkJoinPool.commonPool().submit(() -> { Thread.sleep(99_999); return 1; })",
        "ForkJoinPool.commonPool().schedule(() -> 1, 1, java.util.concurrent.TimeUnit.HOURS)",
        "Executors.newFixedThreadPool(1).submit(() -> 1).get()"
      })
  void seesThreadsThatOutliveTheAnswer(String expression) throws Exception {
    var code =
        TestCode.solution(
            "()I",
            "int solve() throws Exception { java.util.concurrent." + expression + "; return 1; }");
    try (Session session = sandbox.open(code, SMALL)) {
      assertThat(session.call(Values.encode(List.of()))).isInstanceOf(Outcome.Answered.class);
      assertThat(session.hasThreadsLeft()).isTrue();
    }
  }

  @Test
  void offersWorkersToTheKernelBeforeTheServer() throws Exception {
    try (Session session =
        sandbox.open(TestCode.solution("()I", "int solve() { return 1; }"), SMALL)) {
      Path adjustment = Path.of("/proc", "" + session.worker().process().pid(), "oom_score_adj");
      assertThat(adjustment).hasContent("1000");
    }
  }

  @Test
  void returnsTheAnswerAndWhatWasPrinted() throws Exception {
    Outcome outcome =
        run(
            "([I)I",
            "int solve(int[] a) { System.out.print(\"héllo\"); return a[0] + a[1]; }",
            new int[] {40, 2});
    assertThat(answer(outcome)).isEqualTo(42);
    assertThat(outcome.stdout()).isEqualTo("héllo");
  }

  @Test
  void showsExceptionsWithTheUsersFramesOnly() throws Exception {
    Outcome outcome =
        run("()I", "int solve() { return deeper(0); }\n int deeper(int z) { return 1 / z; }");
    assertThat(outcome).isInstanceOf(Outcome.Threw.class);
    var threw = (Outcome.Threw) outcome;
    assertThat(threw.message()).isEqualTo("java.lang.ArithmeticException: / by zero");
    assertThat(threw.frames())
        .containsExactly(
            new Outcome.Frame("Solution.deeper", 2), new Outcome.Frame("Solution.solve", 1));
  }

  @Test
  void tellsAnEarlyExitFromAnAnswer() throws Exception {
    assertThat(stopReason("int solve() { System.exit(0); return 1; }")).isEqualTo(Reason.EXIT);
    assertThat(stopReason("int solve() { Runtime.getRuntime().halt(3); return 1; }"))
        .isEqualTo(Reason.EXIT);
  }

  @Test
  void survivesDeepRecursionAndReportsItsOverflow() throws Exception {
    Outcome deep =
        run("(I)I", "int solve(int n) { return n == 0 ? 0 : 1 + solve(n - 1); }", 100_000);
    assertThat(answer(deep)).isEqualTo(100_000);
    Outcome endless = run("(I)I", "int solve(int n) { return 1 + solve(n + 1); }", 1);
    assertThat(endless).isInstanceOf(Outcome.Threw.class);
    assertThat(((Outcome.Threw) endless).message()).startsWith("java.lang.StackOverflowError");
  }

  @Test
  void deniesFilesSocketsAndProcesses() throws Exception {
    Object tried =
        answer(
            run(
                "()Ljava/util/List;",
                """
                interface Attempt { void run() throws Exception; }
                List<String> solve() {
                  List<String> results = new ArrayList<>();
                  Attempt[] attempts = {
                    () -> new java.io.FileInputStream("/etc/passwd").read(),
                    () -> java.nio.file.Files.readString(java.nio.file.Path.of("/proc/self/environ")),
                    () -> java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/assay-escaped"), "x"),
                    () -> new java.net.Socket("127.0.0.1", 22),
                    () -> new java.net.ServerSocket(0),
                    () -> new java.net.DatagramSocket(),
                    () -> java.net.InetAddress.getByName("example.org"),
                    () -> new ProcessBuilder("/bin/true").start(),
                    () -> Runtime.getRuntime().exec(new String[] {"/bin/true"}),
                  };
                  for (Attempt a : attempts) {
                    try { a.run(); results.add("OPEN"); } catch (Throwable t) { results.add("denied"); }
                  }
                  return results;
                }
                """));
    assertThat((List<?>) tried).hasSize(9).allMatch("denied"::equals);
    assertThat(Path.of("/tmp/assay-escaped")).doesNotExist();
  }

  @Test
  void tellsWhetherThreadsAreLeft() throws Exception {
    assertThat(leavesThreads("Thread.ofPlatform().start(() -> {}).join();")).isFalse();
    assertThat(leavesThreads("Thread.ofPlatform().start(() -> { while (true) ; });")).isTrue();
    assertThat(leavesThreads("Thread.startVirtualThread(() -> { while (true) ; });")).isTrue();
  }

  private static boolean leavesThreads(String statement) throws Exception {
    String body = "int solve() throws Exception { " + statement + " return 1; }";
    try (Session session = sandbox.open(TestCode.solution("()I", body), SMALL)) {
      assertThat(answer(session.call(Values.encode(List.of())))).isEqualTo(1);
      return session.hasThreadsLeft();
    }
  }

  @Test
  void leavesNoWorkerBehind() throws Exception {
    Session session = sandbox.open(TestCode.solution("()I", "int solve() { return 1; }"), SMALL);
    session.call(Values.encode(List.of()));
    assertThat(session.peakMemory()).isPositive();
    Process process = session.worker().process();
    session.close();
    assertThat(process.waitFor(5, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
  }
}
